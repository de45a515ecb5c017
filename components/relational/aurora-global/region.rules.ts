import { keyRegionRules } from "../../foundation/aws/key-region.rules";
import { placementRules } from "../../foundation/aws/placement.rules";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import type { AuroraSettings } from "./aurora-global.settings";

/** Regions of a global database: the one that writes and ten that read. Source: "Configuration requirements of an Amazon Aurora global database". */
const mostRegions = 11;

/** Instances of a cluster: a writer and 15 readers, or 16 readers. Source: the same page. */
const mostInstances = 16;

/** What Aurora would refuse of regions, and of how many instances they have. */
export function regionProblems(args: AuroraGlobalArgs, settings: AuroraSettings): Problem[] {
    return brokenRules([
        ...countRules(args, settings),
        ...args.regions.flatMap((_, index) => ofRegion(args, settings, index)),
    ]);
}

function countRules(
    { regions }: AuroraGlobalArgs,
    { global, managedPassword, writeForwarding }: AuroraSettings,
): Rule[] {
    return [
        {
            key: "regions",
            broken: regions.length === 0,
            reason: "got none; a database stands in one region at least; give it",
        },
        {
            key: "regions",
            broken: global && regions.length === 1,
            reason: `got ${regions.length}, but a global database needs two or more; give another region, or set global to false`,
        },
        {
            key: "regions",
            broken: global && regions.length > mostRegions,
            reason: `got ${regions.length}; a global database has ${mostRegions} at most, one that writes and ten that read; leave some out`,
        },
        {
            key: "regions",
            broken: !global && regions.length > 1,
            reason: `got ${regions.length}, but a regional database has one; set global to true or leave the others out`,
        },
        {
            key: "managedPassword",
            broken: global && managedPassword,
            reason: "got true, but RDS cannot manage the master password of a global database; leave managedPassword out",
        },
        {
            key: "writeForwarding",
            broken: !global && writeForwarding,
            reason: "got true, but only regions of a global database forward writes; set global to true or leave writeForwarding out",
        },
    ];
}

function ofRegion({ regions }: AuroraGlobalArgs, { instances, global }: AuroraSettings, index: number): Rule[] {
    const { region, network, kmsKeyArn } = regions[index]!;
    const key = `regions[${index}]`;
    const isFirst = index === 0;
    const most = isFirst && global ? mostInstances - (regions.length - 1) : mostInstances;
    const whose = isFirst && global ? "the first region of a global database, with its writer," : "a cluster";
    return [
        {
            key: `${key}.region`,
            broken: regions.findIndex((other) => other.region === region) !== index,
            reason: `got "${region}" twice; two clusters of a database never share a region; set another one`,
        },
        {
            key: `${key}.region`,
            broken: !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region),
            reason: `got "${region}"; an AWS region looks like eu-west-2; set one`,
        },
        {
            key: regions[index]?.instances === undefined ? "instances" : `${key}.instances`,
            broken: !isWithin(instances[index]!, 1, most),
            reason: `got ${instances[index]}; ${whose} has 1 to ${most} instances; set one of those`,
        },
        ...keyRegionRules([{ key: `${key}.kmsKeyArn`, kmsKeyArn, region }]),
        ...placementRules(`${key}.network`, network, { service: "RDS", subnets: 2, spread: "two" }),
    ];
}
