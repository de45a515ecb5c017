import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { AcceptedTwins, shippedText } from "../../preflight/aws/accepted";
import { awsTemplate, problemsOf, widestKeyOf, type AwsResource } from "../../preflight/aws/check-aws";
import { root } from "../reference/types";
import { plannedAwsResources, type StackRun } from "./planned-stack";

/** What a first user runs: the sandbox's own stack is previewed and deployed, the others are previewed. */
const runs: Pick<StackRun, "stack" | "preview">[] = [
    { stack: "local", preview: true },
    { stack: "local", preview: false },
    { stack: "dev", preview: true },
    { stack: "prod", preview: true },
];

/** The AWS resources of the committed stacks, as the sandbox's plugin checks them. */
export async function committedResources(): Promise<AwsResource[]> {
    const found: AwsResource[] = [];
    for (const { stack, preview } of runs)
        found.push(...(await plannedAwsResources({ stack, config: configOf(stack), preview })));
    return found;
}

/** The text of `accepted.generated.txt` for these resources; throws with everything that AWS would refuse in those not accepted yet. */
export function acceptedText(resources: readonly AwsResource[]): string {
    const known = new AcceptedTwins(null);
    const keys: string[] = [];
    const refused: string[] = [];
    for (const { type, name, inputs, region = "", stack = "" } of resources) {
        const template = awsTemplate(type, inputs);
        if (template === undefined) continue;
        const place = { region, stack };
        const before = known.keyOf(template, place);
        const problems = before === undefined ? problemsOf(template, region) : [];
        refused.push(...problems.map(({ property, message, rule }) => `${name} ${property}: ${message} (${rule})`));
        if (problems.length > 0) continue;
        const key = before ?? widestKeyOf(template, place);
        known.add(key);
        keys.push(key);
    }
    if (refused.length > 0) throw new Error(`AWS would refuse in the committed stacks:\n${refused.join("\n")}`);
    return shippedText(keys);
}

/** The committed config of a stack as the engine hands it to a program. */
export function configOf(stack: string): { [key: string]: string } {
    const { config } = parse(readFileSync(join(root, `Pulumi.${stack}.yaml`), "utf8")) as {
        config: { [key: string]: unknown };
    };
    const entries = Object.entries(config);
    return Object.fromEntries(
        entries.map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
    );
}
