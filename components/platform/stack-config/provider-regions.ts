import { createRequire } from "node:module";
import type * as aws from "@pulumi/aws";
import { nearest } from "../../shared/nearest";
import type { Problem } from "../../shared/problems";
import { Cloud } from "../catalogue/built-store";

const load = createRequire(__filename);

/** What is wrong with `aws:region` and `azure-native:location` for the clouds in use; a config without stores is taken to be meant for AWS. */
export function providerRegionProblems(
    clouds: Set<Cloud>,
    region: string | undefined,
    location: string | undefined,
): Problem[] {
    const problems: Problem[] = [];
    if (clouds.has(Cloud.Aws) || clouds.size === 0) problems.push(...awsRegionProblems(region));
    if (clouds.has(Cloud.Azure) && location === undefined) {
        const reason = "got nothing; the short name of an Azure region is allowed; set it, for example to uksouth";
        problems.push({ key: "azure-native:location", reason });
    }
    return problems;
}

function awsRegionProblems(region: string | undefined): Problem[] {
    const { Region } = load("@pulumi/aws") as typeof aws;
    const known: string[] = Object.values(Region);
    if (region !== undefined && known.includes(region)) return [];
    const near = region === undefined ? undefined : nearest(region, known);
    const advice = near === undefined ? "set it, for example to eu-west-2" : `did you mean ${near}?`;
    const given = region === undefined ? "nothing" : `"${region}"`;
    return [{ key: "aws:region", reason: `got ${given}; the name of an AWS region is allowed; ${advice}` }];
}
