import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ResourceState } from "../../../sandbox/engine/apitype";
import { type Finished, runInProcess } from "../../support/in-process";
import { CliRunner } from "./cli-runner";

const SIGNATURE = "4dabf18193072939515e22adb298388d";

/** A ciphertext that nobody here has the key of. */
export const SECRET = { [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:none:none" };

export const urn = (type: string, name: string): string => `urn:pulumi:dev::shop::${type}::${name}`;
export const PROVIDER = urn("pulumi:providers:random", "own");
export const BUCKET = urn("a:b:Bucket", "bucket");
export const OBJECT = urn("a:b:Object", "object");
export const GROUP = urn("a:b:Group", "group");
export const MEMBER = urn("a:b:Group$a:b:Member", "member");
export const TWICE = urn("a:b:Bucket", "twice");

export const ROOT = urn("pulumi:pulumi:Stack", "shop-dev");

/** A stack with a protected bucket, an object in it, a component with a child, and a replaced resource that waits for its deletion. */
export function resources(): ResourceState[] {
    const custom = { custom: true, parent: ROOT, provider: `${PROVIDER}::own-1` };
    return [
        { urn: ROOT, custom: false, type: "pulumi:pulumi:Stack" },
        { urn: PROVIDER, custom: true, id: "own-1", type: "pulumi:providers:random", parent: ROOT },
        { ...custom, urn: BUCKET, id: "b", type: "a:b:Bucket", protect: true, outputs: { key: SECRET } },
        {
            ...custom,
            urn: OBJECT,
            id: "o",
            type: "a:b:Object",
            dependencies: [BUCKET],
            propertyDependencies: { bucket: [BUCKET] },
        },
        { ...custom, urn: TWICE, id: "old", type: "a:b:Bucket", delete: true },
        { ...custom, urn: TWICE, id: "new", type: "a:b:Bucket" },
        { urn: GROUP, custom: false, type: "a:b:Group", parent: ROOT },
        { ...custom, urn: MEMBER, id: "m", type: "a:b:Member", parent: GROUP, deletedWith: GROUP },
    ];
}

/** The stack `dev` with a state of its own, and commands that run on it in this process. */
export class StackState {
    private readonly cli = new CliRunner();

    constructor(states = resources()) {
        const deployment = {
            manifest: { time: "2026-01-01T00:00:00Z", magic: "", version: "" },
            resources: states,
            metadata: {},
        };
        mkdirSync(path.dirname(this.cli.stateFile), { recursive: true });
        writeFileSync(
            this.cli.stateFile,
            JSON.stringify({ version: 3, checkpoint: { stack: "organization/shop/dev", latest: deployment } }),
        );
    }

    get folder(): string {
        return path.join(this.cli.state, ".pulumi");
    }

    get text(): string {
        return readFileSync(this.cli.stateFile, "utf8");
    }

    get project(): string {
        return this.cli.project;
    }

    /** A file of the project. */
    read(name: string): string {
        return readFileSync(path.join(this.project, name), "utf8");
    }

    write(name: string, text: string): void {
        this.cli.write(name, text);
    }

    /** Puts empty records into the history of the stack. */
    writeHistory(...files: string[]): void {
        const folder = path.join(this.folder, "history/shop/dev");
        mkdirSync(folder, { recursive: true });
        for (const file of files) writeFileSync(path.join(folder, file), "{}");
    }

    history(name: string): string[] {
        const files = readdirSync(path.join(this.folder, "history/shop", name));
        return files.filter((file) => !file.endsWith(".attrs"));
    }

    /** The state before the last write. */
    get backup(): string {
        return readFileSync(`${this.cli.stateFile}.bak`, "utf8");
    }

    get resources(): ResourceState[] {
        return (
            (JSON.parse(this.text) as { checkpoint: { latest: { resources?: ResourceState[] } } }).checkpoint.latest
                .resources ?? []
        );
    }

    find(wanted: string): ResourceState | undefined {
        return this.resources.findLast((state) => state.urn === wanted);
    }

    /** Runs a command with nobody to ask. */
    run(...words: string[]): Promise<Finished> {
        return this.runWith({}, ...words);
    }

    /** Runs a command on the selected stack. */
    runAlone(...words: string[]): Promise<Finished> {
        return runInProcess(words, this.cli.project, this.cli.env);
    }

    runWith(env: NodeJS.ProcessEnv, ...words: string[]): Promise<Finished> {
        return runInProcess([...words, "--stack", "dev"], this.cli.project, { ...this.cli.env, ...env });
    }

    dispose(): void {
        this.cli.dispose();
    }
}
