import os from "node:os";
import type { Deployment } from "../../engine/apitype";
import { qualifiedName, type StackReference } from "../../backend/stack-reference";
import { type Command, JSON_FLAG, OUTPUT_FLAG, STACK_FLAG } from "../command";
import { type CommandContext, print, printJson } from "../context";
import { neededPlugins } from "../import/package-versions";
import { Session } from "../session";
import { tableLines } from "../table";
import { SANDBOX_VERSION } from "../version";

export const about: Command = {
    usage: "about",
    help: "Show the versions, the host, the backend and the current stack.",
    flags: [JSON_FLAG, OUTPUT_FLAG, STACK_FLAG, { name: "transitive", short: "t", kind: "boolean" }],
    run,
};

interface CurrentStack {
    name: string;
    fullyQualifiedName: string;
    resources: { type: string; urn: string }[];
    pendingOps: { type: string; urn: string }[];
}

interface About {
    plugins: { name: string; version: string | null; kind: string }[];
    host: { os: string; version: string; arch: string };
    backend: { name: string; url: string; user: string; organizations: null } | null;
    currentStack: CurrentStack | null;
    cliAbout: Record<string, string>;
    runtime: { language: string; executable: string; version: string } | null;
    errors: string[];
}

async function run(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const errors: string[] = [];
    const note = (error: unknown): null => {
        errors.push((error as Error).message);
        return null;
    };
    const found = await currentStack(session).catch(note);
    const content: About = {
        plugins: pluginsOf(session),
        host: { os: os.platform(), version: os.release(), arch: os.machine() },
        backend: backendOf(session, note),
        currentStack: found && stackJson(session, found.reference, found.latest),
        cliAbout: { version: SANDBOX_VERSION, nodeVersion: process.version, nodeExecutable: process.execPath },
        runtime:
            session.project === undefined
                ? null
                : { language: session.project.runtime.name, executable: process.execPath, version: process.version },
        errors,
    };
    if (context.flags.on("json")) printJson(context, content);
    else for (const line of aboutLines(content)) print(context, line);
}

/** What the program needs: the providers of the SDKs that it has installed, and its language. */
function pluginsOf({ project }: Session): About["plugins"] {
    if (project === undefined) return [];
    const resources = neededPlugins(project.root).map((plugin) => ({ ...plugin, kind: "resource" }));
    const language = { name: project.runtime.name, version: null, kind: "language" };
    return [...resources, language].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function backendOf(session: Session, note: (error: unknown) => null): About["backend"] {
    try {
        return { name: os.hostname(), url: session.backendUrl, user: os.userInfo().username, organizations: null };
    } catch (error) {
        return note(error);
    }
}

async function currentStack(session: Session): Promise<{ reference: StackReference; latest: Deployment | undefined }> {
    const reference = await session.requireStack(undefined, false);
    return { reference, latest: await (await session.backend()).readVerified(reference) };
}

function stackJson(session: Session, reference: StackReference, latest: Deployment | undefined): CurrentStack {
    return {
        name: session.shown(reference),
        fullyQualifiedName: qualifiedName(reference),
        resources: (latest?.resources ?? []).map(({ type, urn }) => ({ type, urn })),
        pendingOps: (latest?.pending_operations ?? []).map(({ type, resource }) => ({ type, urn: resource.urn })),
    };
}

function pluginLines(plugins: About["plugins"]): string[] {
    if (plugins.length === 0) return [];
    const rows = plugins.map(({ kind, name, version }) => [kind, name, version ?? "unknown"]);
    return ["Plugins", ...tableLines(["KIND", "NAME", "VERSION"], rows), ""];
}

function stackLines({ name, fullyQualifiedName, resources, pendingOps }: CurrentStack): string[] {
    const found = (items: CurrentStack["resources"], header: string, none: string): string[] => {
        if (items.length === 0) return [`Found no ${none} associated with ${name}`, ""];
        const rows = items.map(({ type, urn }) => [type, urn]);
        return [...tableLines([header, "URN"], rows), "", ""];
    };
    return [
        `Current Stack: ${fullyQualifiedName}`,
        "",
        ...found(resources, "TYPE", "resources"),
        ...found(pendingOps, "OPP TYPE", "pending operations"),
    ];
}

function aboutLines({ cliAbout, plugins, host, runtime, currentStack: stack, backend, errors }: About): string[] {
    const section = (title: string, rows: [string, string][]): string[] => [...tableLines([title, ""], rows), ""];
    return [
        ...section("CLI", [
            ["Version", cliAbout.version ?? ""],
            ["Node", cliAbout.nodeVersion ?? ""],
            ["Engine", "the sandbox of this project, not the real Pulumi CLI"],
        ]),
        ...pluginLines(plugins),
        ...section("Host", [
            ["OS", host.os],
            ["Version", host.version],
            ["Arch", host.arch],
        ]),
        ...(runtime === null
            ? []
            : [
                  `This project is written in ${runtime.language}: executable='${runtime.executable}' version='${runtime.version}'`,
                  "",
              ]),
        ...(stack === null ? [] : stackLines(stack)),
        ...(backend === null
            ? []
            : section("Backend", [
                  ["Name", backend.name],
                  ["URL", backend.url],
                  ["User", backend.user],
                  ["Organizations", ""],
                  ["Token type", "personal"],
              ])),
        ...errors.map((error) => `warning: ${error}`),
    ];
}
