import { BackgroundCheck } from "@strata-data/preflight/aws/background-check";
import type { AwsResource } from "@strata-data/preflight/aws/check-aws";
import type { Failure } from "../check/conform";

let background: BackgroundCheck | undefined;

/** Set to "off", the sandbox takes what only AWS's own rules refuse. */
const setting = "STRATA_PREFLIGHT";

/** What AWS would refuse in a resource, in its own words. */
export async function refusalsOf(resource: AwsResource): Promise<Failure[]> {
    if (process.env[setting] === "off" || resource.region === "") return [];
    const problems = await (background ??= new BackgroundCheck()).check(resource);
    return problems.map(({ property, message, rule }) => ({
        property,
        reason: `AWS refuses it: ${message} (${rule})`,
    }));
}
