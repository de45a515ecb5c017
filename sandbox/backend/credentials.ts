import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { pulumiHome } from "./selection";
import { writeSettledFile } from "./settled-file";

interface Credentials {
    current?: string;
    accessTokens?: Record<string, string>;
    accounts?: Record<string, unknown>;
    [other: string]: unknown;
}

function credentialsFile(env: NodeJS.ProcessEnv): string {
    return path.join(pulumiHome(env), "credentials.json");
}

function read(env: NodeJS.ProcessEnv): Credentials {
    try {
        return JSON.parse(readFileSync(credentialsFile(env), "utf8")) as Credentials;
    } catch {
        return {};
    }
}

function write(env: NodeJS.ProcessEnv, credentials: Credentials): void {
    writeSettledFile(credentialsFile(env), JSON.stringify(credentials, undefined, 4), 0o600);
}

/** The backend that `pulumi login` chose, or undefined. */
export function currentLogin(env: NodeJS.ProcessEnv): string | undefined {
    const { current } = read(env);
    return current === "" ? undefined : current;
}

/** Makes a backend the current one, in the same file as the Pulumi CLI. */
export function logIn(env: NodeJS.ProcessEnv, url: string): void {
    const credentials = read(env);
    const next: Credentials = {
        ...credentials,
        current: url,
        accessTokens: { ...credentials.accessTokens, [url]: credentials.accessTokens?.[url] ?? "" },
        accounts: {
            ...credentials.accounts,
            [url]: credentials.accounts?.[url] ?? { lastValidatedAt: "0001-01-01T00:00:00Z" },
        },
    };
    write(env, next);
}

/** Forgets a backend, or all of them; the file goes with the last. */
export function logOut(env: NodeJS.ProcessEnv, url: string | undefined): void {
    const { current, accessTokens = {}, accounts = {}, ...others } = read(env);
    const without = <T>(map: Record<string, T>): Record<string, T> =>
        Object.fromEntries(Object.entries(map).filter(([key]) => key !== url));
    const left = without(accessTokens);
    if (url === undefined || Object.keys(left).length === 0) {
        rmSync(credentialsFile(env), { force: true });
        return;
    }
    write(env, { ...others, current: current === url ? "" : current, accessTokens: left, accounts: without(accounts) });
}
