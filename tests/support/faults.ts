import fs from "node:fs";
import path from "node:path";
import { project, root, workspace, type Workspace } from "./sandbox";

const fixture = path.join(root, "tests/fixtures/faults");

/** The SDK of the fault provider, as a small program imports it. */
const sdk = `
import * as pulumi from "@pulumi/pulumi";
export class Thing extends pulumi.CustomResource {
    declare readonly arn: pulumi.Output<string>;
    constructor(name: string, args: Record<string, unknown>, opts?: pulumi.CustomResourceOptions) {
        super("fault:index:Thing", name, { ...args, arn: undefined }, opts);
    }
}
`;

/** A workspace with the fault provider on its PATH and a journal of the calls that it got. */
export function faultWorkspace(program: string): Workspace & { journal(): string[] } {
    const work = workspace(project(`import { Thing } from "./thing";\n${program}`, { "thing.ts": sdk }));
    const journal = path.join(work.folder, "journal");
    work.env.PATH = `${path.join(fixture, "bin")}${path.delimiter}${work.env.PATH ?? ""}`;
    work.env.FAULT_JOURNAL = journal;
    return {
        ...work,
        journal: () => (fs.existsSync(journal) ? fs.readFileSync(journal, "utf8").trim().split("\n") : []),
    };
}

/** `count` things, one after the other. */
export const chain = (count: number, delayMs: number): string => `
let before: Thing | undefined;
for (let i = 0; i < ${count}; i++) before = new Thing(\`t\${i}\`, { delayMs: ${delayMs} }, { dependsOn: before ? [before] : [] });
`;

/** Resolves once the journal of the provider holds a line. */
export async function reached(journal: () => string[], line: string): Promise<void> {
    while (!journal().includes(line)) await new Promise((done) => setTimeout(done, 10));
}

/** The operations of the stack whose end nobody has seen, such as `creating NAME`. */
export async function pendingOf(work: Workspace): Promise<string[]> {
    const { deployment } = JSON.parse((await work.pulumi(["stack", "export"])).stdout) as {
        deployment: { pending_operations?: { type: string; resource: { urn: string } }[] };
    };
    return (deployment.pending_operations ?? []).map(
        ({ type, resource }) => `${type} ${resource.urn.split("::").pop()}`,
    );
}
