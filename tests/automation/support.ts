import path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type { InlineProject } from "../../automation";
import { faultWorkspace } from "../support/faults";
import { root, type Workspace } from "../support/sandbox";

/** A resource of the fault provider, as an inline program makes it. */
export class Thing extends pulumi.CustomResource {
    declare readonly arn: pulumi.Output<string>;
    constructor(name: string, args: Record<string, unknown> = {}, opts?: pulumi.CustomResourceOptions) {
        super("fault:index:Thing", name, { ...args, arn: undefined }, opts);
    }
}

/** State and plugins of their own; `environment` is what a project needs to use them. */
export type AutomationWorkspace = Workspace & { environment: Record<string, string>; journal(): string[] };

export function automationWorkspace(program = ""): AutomationWorkspace {
    const work = faultWorkspace(program);
    const names = ["PATH", "PULUMI_HOME", "PULUMI_BACKEND_URL", "PULUMI_CONFIG_PASSPHRASE", "FAULT_JOURNAL"];
    const environment = Object.fromEntries(names.map((name) => [name, work.env[name] ?? ""]));
    return { ...work, environment };
}

/** An inline project in a workspace. */
export function inline<Config>(
    work: AutomationWorkspace,
    config: Config,
    program: InlineProject<Config>["program"],
    more: Partial<InlineProject<Config>> = {},
): InlineProject<Config> {
    return { project: "small", stack: "dev", config, program, environment: work.environment, ...more };
}

/** Puts the sandbox's `pulumi` on PATH for the tests of a suite. */
export function sandboxOnPath(): void {
    const before = process.env["PATH"];
    beforeEach(() => {
        process.env["PATH"] = `${path.join(root, "sandbox/bin")}${path.delimiter}${before ?? ""}`;
    });
    afterEach(() => {
        process.env["PATH"] = before;
    });
}

/** Everything that an iterable tells. */
export async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
    const told: T[] = [];
    for await (const event of events) told.push(event);
    return told;
}
