import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, count, isWithin } from "../../shared/rule";
import type { DynamodbTableArgs } from "./dynamodb-table.args";
import type { Capacity, DynamodbSettings } from "./dynamodb-table.settings";
import type { DynamodbCapacityArgs } from "./keys.args";

/** The least that warm throughput can be set to. Source: "Understanding DynamoDB warm throughput", Amazon DynamoDB developer guide. */
const warm = { read: 12_000, write: 4_000 };

/** The table's or an index's settings of both capacity modes. */
interface Capacities {
    path: string;
    readCapacity?: DynamodbCapacityArgs;
    writeCapacity?: DynamodbCapacityArgs;
    maxReadRequestUnits?: number;
    maxWriteRequestUnits?: number;
    warmReadUnits?: number;
    warmWriteUnits?: number;
}

/** What DynamoDB and Application Auto Scaling would refuse of capacity. */
export function capacityProblems(args: DynamodbTableArgs, settings: DynamodbSettings): Problem[] {
    const indexes = (args.globalIndexes ?? []).map((index, position) => ({
        ...index,
        path: `globalIndexes[${position}].`,
    }));
    const all: Capacities[] = [{ ...args, path: "" }, ...indexes];
    const scaled = [
        { path: "", read: settings.read, write: settings.write },
        ...settings.globalIndexes.map((index, position) => ({ ...index, path: `globalIndexes[${position}].` })),
    ];
    return brokenRules([
        ...(settings.provisioned ? all.flatMap(onDemandOnly) : all.flatMap(provisionedOnly)),
        ...(settings.provisioned ? scaled.flatMap(({ path, read, write }) => rangeRules(path, read, write)) : []),
        ...all.flatMap(limitRules),
        ...indexes.map(warmPairRule),
        {
            key: "autoscaling",
            broken: args.autoscaling === true && !settings.provisioned,
            reason: "got true for an on-demand table, whose capacity follows its use anyway; leave autoscaling out, or set capacityMode to provisioned",
        },
    ]);
}

function onDemandOnly(given: Capacities): Rule[] {
    return (["maxReadRequestUnits", "maxWriteRequestUnits"] as const).map((setting) => ({
        key: `${given.path}${setting}`,
        broken: given[setting] !== undefined,
        reason: `got ${given[setting]} for a provisioned table; set the maximum of ${setting === "maxReadRequestUnits" ? "readCapacity" : "writeCapacity"} instead, or capacityMode to on-demand`,
    }));
}

function provisionedOnly(given: Capacities): Rule[] {
    return (["readCapacity", "writeCapacity"] as const).map((setting) => ({
        key: `${given.path}${setting}`,
        broken: given[setting] !== undefined,
        reason: `got capacity for an on-demand table, which has none; set capacityMode to provisioned or leave ${setting} out`,
    }));
}

function rangeRules(path: string, read: Capacity, write: Capacity): Rule[] {
    const kinds = [
        { key: `${path}readCapacity`, ...read },
        { key: `${path}writeCapacity`, ...write },
    ];
    return kinds.flatMap(({ key, minimum, maximum, seed, targetPercent }) => [
        {
            key: `${key}.minimum`,
            broken: !isWithin(minimum, 1, Number.MAX_SAFE_INTEGER),
            reason: `got ${minimum}; whole numbers from 1 on are allowed; set one of those`,
        },
        {
            key: `${key}.maximum`,
            broken: !isWithin(maximum, minimum, Number.MAX_SAFE_INTEGER),
            reason: `got ${maximum}; it must be a whole number from the minimum ${minimum} on; raise it or lower the minimum`,
        },
        {
            key: `${key}.seed`,
            broken: !isWithin(seed, minimum, Math.max(minimum, maximum)),
            reason: `got ${seed}; the capacity starts between the minimum ${minimum} and the maximum ${maximum}; set one of those or leave seed out`,
        },
        {
            key: `${key}.targetPercent`,
            broken: !(targetPercent >= 20 && targetPercent <= 90),
            reason: `got ${targetPercent}; autoscaling aims at 20 to 90 percent; set one of those or leave targetPercent out`,
        },
    ]);
}

function limitRules(given: Capacities): Rule[] {
    const least = [
        { setting: "maxReadRequestUnits", bound: 1 },
        { setting: "maxWriteRequestUnits", bound: 1 },
        { setting: "warmReadUnits", bound: warm.read },
        { setting: "warmWriteUnits", bound: warm.write },
    ] as const;
    return least.map(({ setting, bound }) => {
        const value = given[setting];
        return {
            key: `${given.path}${setting}`,
            broken: value !== undefined && !isWithin(value, bound, Number.MAX_SAFE_INTEGER),
            reason: `got ${value}; whole numbers from ${count(bound)} on are allowed; set one of those or leave ${setting} out`,
        };
    });
}

function warmPairRule({ path, warmReadUnits, warmWriteUnits }: Capacities): Rule {
    const missing = warmReadUnits === undefined ? "warmReadUnits" : "warmWriteUnits";
    return {
        key: `${path}${missing}`,
        broken: (warmReadUnits === undefined) !== (warmWriteUnits === undefined),
        reason: "got nothing, but an index is warmed for reads and writes together; set both or neither",
    };
}
