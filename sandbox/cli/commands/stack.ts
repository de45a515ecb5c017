import os from "node:os";
import type { StackReference } from "../../backend/stack-reference";
import type { Deployment, PropertyMap, ResourceState } from "../../engine/apitype";
import { urnName } from "../../engine/urn";
import { type Command, OUTPUT_FLAG, SHOW_SECRETS_FLAG, STACK_FLAG } from "../command";
import { type CommandContext, print, printJson } from "../context";
import { Session } from "../session";
import { stackOutputs } from "../shown-outputs";
import { ago, fullDate, tableLines } from "../table";
import { printOutputs, readOutputs } from "./stack-output";

export const stack: Command = {
    usage: "stack",
    help: "Show the current stack: its last update, resources and outputs. `pulumi stack ls` and others manage stacks.",
    flags: [
        STACK_FLAG,
        SHOW_SECRETS_FLAG,
        OUTPUT_FLAG,
        { name: "show-name", kind: "boolean", help: "Print only the name" },
        { name: "show-urns", short: "u", kind: "boolean", help: "Show every resource's URN" },
        { name: "show-ids", short: "i", kind: "boolean", help: "Show every resource's id" },
    ],
    run: show,
};

async function show(context: CommandContext): Promise<void> {
    const { flags } = context;
    const session = new Session(context);
    const reference = await session.requireStack();
    if (flags.on("show-name")) {
        print(context, flags.on("fully-qualify-stack-names") ? session.shown(reference) : reference.name);
        return;
    }
    const latest = await (await session.backend()).readVerified(reference);
    if (flags.on("json")) {
        const outputs = await readOutputs(session, reference, flags.on("show-secrets"));
        printJson(context, jsonOf(reference, latest, outputs));
        return;
    }
    print(context, `Current stack is ${session.shown(reference)}:`);
    print(context, `    Managed by ${os.hostname()}`);
    const resources = latest?.resources ?? [];
    for (const line of lastUpdateLines(latest)) print(context, line);
    print(context, `Current stack resources (${resources.length}):`);
    if (resources.length === 0) print(context, "    No resources currently in this stack");
    else for (const line of resourceLines(resources, flags.on("show-urns"), flags.on("show-ids"))) print(context, line);
    print(context);
    if (stackOutputs(latest) !== undefined) {
        printOutputs(context, await readOutputs(session, reference, flags.on("show-secrets")));
        print(context);
    }
    print(context, "Use `pulumi stack select` to change stack; `pulumi stack ls` lists known ones");
}

function lastUpdateLines(latest: Deployment | undefined): string[] {
    if (latest === undefined) return ["    No updates yet; run `pulumi up`"];
    const { time, version } = latest.manifest;
    return [
        `    Last updated: ${ago(new Date(time), new Date())} (${fullDate(time)})`,
        ...(version === "" ? [] : [`    Pulumi version used: ${version}`]),
    ];
}

function jsonOf(reference: StackReference, latest: Deployment | undefined, outputs: PropertyMap): object {
    const resources = (latest?.resources ?? []).map(({ urn, type, id, parent }) => ({
        urn,
        type,
        name: urnName(urn),
        ...(id && { id }),
        ...(parent && { parent }),
    }));
    const { project, name: stack } = reference;
    const { time = "", version = "" } = latest?.manifest ?? {};
    const manifest = latest && {
        time: new Date(time).toISOString(),
        ...(version !== "" && { pulumiVersion: version }),
    };
    return { project, stack, backend: os.hostname(), tags: {}, manifest, resources, outputs };
}

/** The resources as a tree of types and names, each followed by what else was asked for. */
function resourceLines(resources: ResourceState[], urns: boolean, ids: boolean): string[] {
    const rows: { cells: string[]; notes: string[] }[] = [];
    const known = new Set(resources.map(({ urn }) => urn));
    const top = resources.find((state) => state.type === "pulumi:pulumi:Stack");
    const loose = resources.filter((state) => isRootless(state, known));
    const add = (state: ResourceState, before: string, last: boolean): void => {
        const isTop = state === top;
        const children = [...resources.filter((other) => other.parent === state.urn), ...(isTop ? loose : [])];
        const indent = isTop ? "" : `${before}${last ? "   " : "│  "}`;
        const bar = `${indent}${children.length > 0 ? "│  " : "   "}`;
        const notes = [
            ...(urns ? [`${bar}URN: ${state.urn}`] : []),
            ...(ids && state.id ? [`${bar}ID: ${state.id}`] : []),
        ];
        rows.push({ cells: [`${before}${isTop ? "" : last ? "└─ " : "├─ "}${state.type}`, urnName(state.urn)], notes });
        children.forEach((child, at) => add(child, indent, at === children.length - 1));
    };
    if (top === undefined) loose.forEach((state, at) => add(state, "", at === loose.length - 1));
    else add(top, "", true);
    const table = tableLines(
        ["TYPE", "NAME"],
        rows.map(({ cells }) => cells),
        "    ",
    );
    return [
        table[0] ?? "",
        ...rows.flatMap(({ notes }, at) => [table[at + 1] ?? "", ...notes.map((note) => `    ${note}`)]),
    ];
}

function isRootless({ type, parent }: ResourceState, known: Set<string>): boolean {
    return type !== "pulumi:pulumi:Stack" && (parent === undefined || !known.has(parent));
}
