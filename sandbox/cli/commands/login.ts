import { mkdirSync } from "node:fs";
import os from "node:os";
import { currentLogin, logIn, logOut } from "../../backend/credentials";
import { FileBackend } from "../../backend/file-backend";
import { CliError } from "../cli-error";
import type { Command } from "../command";
import { type CommandContext, print } from "../context";
import { backendFolder, Session } from "../session";

const LOCAL_URL = "file://~";

export const login: Command = {
    usage: "login [url]",
    help: "Choose the folder that keeps the stacks' state: file://DIR, or --local for the home folder. The sandbox has no other backends.",
    flags: [
        { name: "local", short: "l", kind: "boolean", help: "Keep state in the home folder" },
        { name: "cloud-url", short: "c", kind: "text", help: "The same as the argument" },
        { name: "interactive", kind: "boolean" },
        { name: "default-org", kind: "text", unsupported: true },
        { name: "insecure", kind: "boolean", unsupported: true },
    ],
    arguments: { least: 0, most: 1 },
    run: runLogin,
};

export const logout: Command = {
    usage: "logout [url]",
    help: "Forget a backend, or with --all every one. The state itself stays.",
    flags: [
        { name: "all", kind: "boolean", help: "Forget all backends" },
        { name: "local", short: "l", kind: "boolean", help: "Forget the home folder's" },
        { name: "cloud-url", short: "c", kind: "text", help: "The same as the argument" },
    ],
    arguments: { least: 0, most: 1 },
    run: runLogout,
};

function givenUrl(context: CommandContext): string | undefined {
    const [word] = context.words;
    const flag = context.flags.text("cloud-url");
    if (word !== undefined && flag !== undefined)
        throw new CliError("only one of --cloud-url or argument URL may be specified, not both");
    if (context.flags.on("local")) {
        if ((word ?? flag) !== undefined) throw new CliError("a URL may not be specified when --local mode is enabled");
        return LOCAL_URL;
    }
    return word ?? flag;
}

async function runLogin(context: CommandContext): Promise<void> {
    const url =
        givenUrl(context) ??
        context.env.PULUMI_BACKEND_URL ??
        new Session(context).project?.backendUrl ??
        currentLogin(context.env);
    if (url === undefined || url === "")
        throw new CliError(
            "the sandbox has no Pulumi Cloud; give a folder: `pulumi login file://DIR` or `pulumi login --local`",
        );
    const folder = backendFolder(url, context.cwd);
    mkdirSync(folder, { recursive: true });
    await FileBackend.open(url, folder);
    logIn(context.env, url);
    print(context, `Logged in to ${os.hostname()} as ${os.userInfo().username} (${url})`);
}

function runLogout(context: CommandContext): Promise<void> {
    if (context.flags.on("all")) {
        logOut(context.env, undefined);
        print(context, "Logged out of all backends");
        return Promise.resolve();
    }
    const url = givenUrl(context) ?? currentLogin(context.env) ?? context.env.PULUMI_BACKEND_URL;
    if (url !== undefined) logOut(context.env, url);
    print(context, `Logged out of ${url ?? "no backend: none was logged in"}`);
    return Promise.resolve();
}
