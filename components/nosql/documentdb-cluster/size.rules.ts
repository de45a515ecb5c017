import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import type { DocumentdbClusterArgs } from "./documentdb-cluster.args";
import { DocumentdbStorage } from "./documentdb-cluster.args";
import type { DocumentdbSettings } from "./documentdb-cluster.settings";
import { engineVersions } from "./engine-versions";
import { classesLike, dcu, instanceClasses } from "./instance-classes";

/** What DocumentDB would refuse of version, class, instances, capacity and storage. */
export function sizeProblems(args: DocumentdbClusterArgs, settings: DocumentdbSettings): Problem[] {
    const { engineVersion, instances, storageType, engine } = settings;
    const storages: string[] = Object.values(DocumentdbStorage);
    return brokenRules([
        {
            key: "engineVersion",
            broken: !engineVersions.has(engineVersion),
            reason: `got "${engineVersion}", ${engineVersion.startsWith("3.6") ? "but its standard support is over" : "which is not a version"}; DocumentDB has ${[...engineVersions.keys()].join(", ")}; set one of them`,
        },
        ...classRules(args, settings),
        ...(settings.serverless ? serverlessRules(settings) : provisionedRules(args)),
        {
            key: "instances",
            broken: !isWithin(instances, 1, 16),
            reason: `got ${instances}; a cluster has one writer and up to 15 readers; set 1 to 16`,
        },
        {
            key: "storageType",
            broken: !storages.includes(storageType),
            reason: `got "${storageType}"; storage is ${storages.join(" or ")}; set one of them`,
        },
        {
            key: "storageType",
            broken: storageType === DocumentdbStorage.IoOptimized && !engine.ioOptimized,
            reason: `got ${storageType}, which ${engine.version} does not have; set engineVersion to 5.0.0 or later, or leave storageType out`,
        },
    ]);
}

function classRules({ instanceClass: given }: DocumentdbClusterArgs, settings: DocumentdbSettings): Rule[] {
    const { engine, instance, serverless } = settings;
    return [
        {
            key: "instanceClass",
            broken: given !== undefined && !instanceClasses.has(given),
            reason: `got "${given}", which is none of DocumentDB's; near it are ${classesLike(given ?? "").join(", ")}; set one of them`,
        },
        {
            key: "instanceClass",
            broken: given !== undefined && serverless,
            reason: `got "${given}" with serverless, which has no class; leave instanceClass out or set serverless to false`,
        },
        {
            key: "instanceClass",
            broken: !serverless && engine.version < instance.since,
            reason: `got "${instance.name}", which runs from ${instance.since} on, and engineVersion is ${engine.version}; set engineVersion to ${instance.since} or take another class`,
        },
    ];
}

const isStep = (value: number, least: number) =>
    value >= least && value <= dcu.most && Number.isInteger(value / dcu.step);

function serverlessRules({ engine, minCapacityDcu: min, maxCapacityDcu: max }: DocumentdbSettings): Rule[] {
    return [
        {
            key: "serverless",
            broken: !engine.serverless,
            reason: `got true, but ${engine.version} has no serverless instances; set engineVersion to 5.0.0 or later, or serverless to false`,
        },
        {
            key: "minCapacityDcu",
            broken: !isStep(min, dcu.least),
            reason: `got ${min}; DocumentDB takes ${dcu.least} to ${dcu.most} in steps of ${dcu.step}; set one of those`,
        },
        {
            key: "maxCapacityDcu",
            broken: !isStep(max, dcu.leastMax) || max < min,
            reason: `got ${max}; DocumentDB takes minCapacityDcu (${min}) or more, ${dcu.leastMax} to ${dcu.most} in steps of ${dcu.step}; set one of those`,
        },
    ];
}

function provisionedRules(args: DocumentdbClusterArgs): Rule[] {
    return (["minCapacityDcu", "maxCapacityDcu"] as const).map((key) => ({
        key,
        broken: args[key] !== undefined,
        reason: `got ${args[key]} without serverless, which alone has capacity units; set serverless to true or leave ${key} out`,
    }));
}
