import type { Problem } from "../../shared/problems";
import type { RdsSettings } from "./rds-database.settings";
import type { Rule } from "../../shared/rule";
import { brokenRules, count, isWithin } from "../../shared/rule";
import { gp3, lowestCeilingGib, throughputLimitMibps } from "./storage";

/** What gp3 and storage autoscaling would refuse. */
export function storageProblems(settings: RdsSettings): Problem[] {
    const { storageGib, maxStorageGib: ceiling, iops, storageThroughputMibps: throughput } = settings;
    const bounds = `${gp3.minStorageGib} to ${count(gp3.maxStorageGib)} GiB`;
    const lowest = lowestCeilingGib(storageGib);
    const grow = lowest === undefined ? "" : `${lowest} or more, or to `;
    const rules: Rule[] = [
        {
            key: "storageGib",
            broken: !isWithin(storageGib, gp3.minStorageGib, gp3.maxStorageGib),
            reason: `got ${storageGib}; gp3 takes whole numbers from ${bounds}; set one of those`,
        },
        {
            key: "maxStorageGib",
            broken: ceiling !== 0 && !(lowest !== undefined && isWithin(ceiling, lowest, gp3.maxStorageGib)),
            reason: `got ${ceiling}; autoscaling needs at least 110 % of storageGib ${storageGib} and at most ${count(gp3.maxStorageGib)} GiB; set maxStorageGib to ${grow}0 for no autoscaling`,
        },
    ];
    const isStriped = storageGib >= gp3.thresholdGib;
    if (iops !== undefined) rules.push(isStriped ? inRange(iops) : needsMore("iops", iops, storageGib));
    if (throughput !== undefined) {
        const limited = isStriped
            ? carried(throughput, iops ?? gp3.minIops)
            : needsMore("storageThroughputMibps", throughput, storageGib);
        rules.push(limited);
    }
    return brokenRules(rules);
}

function needsMore(key: string, given: number, storageGib: number): Rule {
    const { thresholdGib } = gp3;
    return {
        key,
        broken: true,
        reason: `${given} needs at least ${thresholdGib} GiB of gp3 storage, got ${storageGib}; set storageGib to ${thresholdGib} or leave ${key} out`,
    };
}

function inRange(iops: number): Rule {
    return {
        key: "iops",
        broken: !isWithin(iops, gp3.minIops, gp3.maxIops),
        reason: `got ${iops}; gp3 takes ${count(gp3.minIops)} to ${count(gp3.maxIops)} IOPS from ${gp3.thresholdGib} GiB on; set one of those or leave iops out`,
    };
}

function carried(throughput: number, iops: number): Rule {
    const most = throughputLimitMibps(iops);
    return {
        key: "storageThroughputMibps",
        broken: !isWithin(throughput, gp3.minThroughputMibps, most),
        reason: `got ${throughput}; with ${count(iops)} IOPS gp3 carries ${gp3.minThroughputMibps} to ${count(most)} MiB/s; set one of those, raise iops, or leave storageThroughputMibps out`,
    };
}
