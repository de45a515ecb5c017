import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import { RedshiftDeployment } from "../../shared/tiers";
import { baseCapacityFor, isBaseCapacity, isMaxCapacity, isPort, rpu, storageLimitTb } from "./capacity";
import { fewestNodes, nodeTypes, storageTbOf } from "./node-types";
import type { RedshiftSettingArgs, RedshiftWarehouseArgs } from "./redshift-warehouse.args";
import { PricePerformance } from "./redshift-warehouse.args";
import type { RedshiftSettings } from "./redshift-warehouse.settings";

const { Provisioned, Serverless } = RedshiftDeployment;

/** The settings that only one deployment has. */
const ownSettings: Record<RedshiftDeployment, (keyof RedshiftSettingArgs)[]> = {
    [Provisioned]: [
        "nodeType",
        "nodes",
        "multiAz",
        "relocation",
        "finalSnapshotIdentifier",
        "restore",
        "maintenanceWindow",
        "pauseSchedule",
        "applyImmediately",
        "wlmJson",
        "auditBucketName",
    ],
    [Serverless]: ["baseCapacityRpu", "maxCapacityRpu", "pricePerformance"],
};

/** What Redshift would refuse of nodes, capacity and port. */
export function sizeProblems(args: RedshiftWarehouseArgs, settings: RedshiftSettings): Problem[] {
    const deployments: string[] = Object.values(RedshiftDeployment);
    const { deployment, port } = settings;
    if (!deployments.includes(deployment)) {
        const reason = `got "${String(deployment)}"; Redshift is ${deployments.join(" or ")}; set deployment to one of them`;
        return [{ key: "deployment", reason }];
    }
    const own = deployment === Provisioned ? provisionedRules(args, settings) : serverlessRules(args, settings);
    return brokenRules([
        ...foreignRules(args, deployment),
        ...own,
        {
            key: "port",
            broken: !isPort(port),
            reason: `got ${port}; RA3, RG and serverless listen on 5431 to 5455 and 8191 to 8215; set one of those or leave port out`,
        },
    ]);
}

function foreignRules(args: RedshiftWarehouseArgs, deployment: RedshiftDeployment): Rule[] {
    const other = deployment === Provisioned ? Serverless : Provisioned;
    return ownSettings[other].map((key) => ({
        key,
        broken: args[key] !== undefined,
        reason: `belongs to deployment ${other}, and this warehouse is ${deployment}; leave ${key} out or set deployment to ${other}`,
    }));
}

function provisionedRules(args: RedshiftWarehouseArgs, settings: RedshiftSettings): Rule[] {
    const { nodeType, nodes, multiAz, relocation } = settings;
    const { nodeType: given, expectedStorageTb: expected = 0 } = args;
    const retired = given !== undefined && /^(dc|ds)[12]\./.test(given);
    const least = multiAz ? 2 : fewestNodes(nodeType);
    const held = storageTbOf(nodeType, nodes);
    return [
        {
            key: "nodeType",
            broken: given !== undefined && !nodeTypes.has(given),
            reason: `got "${given}", ${retired ? "which can no longer be created" : "which is no node type"}; Redshift has ${[...nodeTypes.keys()].join(", ")}; set one of them`,
        },
        {
            key: "nodes",
            broken: !isWithin(nodes, least, nodeType.mostNodes),
            reason: `got ${nodes}; ${nodeType.name} ${multiAz ? "in two zones " : ""}takes ${least} to ${nodeType.mostNodes} nodes; set one of those`,
        },
        {
            key: "relocation",
            broken: relocation && multiAz,
            reason: "got true with multiAz, which moves by itself; leave relocation out",
        },
        {
            key: "expectedStorageTb",
            broken: expected > held,
            reason: `got ${expected}; ${nodes} x ${nodeType.name} address ${held} TB; raise nodes or take a larger nodeType`,
        },
    ];
}

function serverlessRules(args: RedshiftWarehouseArgs, settings: RedshiftSettings): Rule[] {
    const { baseCapacityRpu: base, maxCapacityRpu: max, pricePerformance } = settings;
    const { expectedStorageTb: expected = 0 } = args;
    const limit = storageLimitTb(base);
    const weights: string[] = Object.values(PricePerformance);
    const isOver = limit !== undefined && (limit === 32 ? expected > limit : expected >= limit);
    return [
        {
            key: "baseCapacityRpu",
            broken: !isBaseCapacity(base),
            reason: `got ${base}; Redshift Serverless starts with ${rpu.smallest}, or with ${rpu.step} to ${rpu.most} RPU in steps of ${rpu.step}; set one of those`,
        },
        {
            key: "maxCapacityRpu",
            broken: !isMaxCapacity(max) || max < base,
            reason: `got ${max}; Redshift Serverless grows to baseCapacityRpu (${base}) or more, ${rpu.step} to ${rpu.most} RPU in steps of ${rpu.step}; set one of those`,
        },
        {
            key: "expectedStorageTb",
            broken: isOver,
            reason: `got ${expected}; ${base} RPU serve ${limit === 32 ? "up to 32" : "less than 128"} TB; set baseCapacityRpu to ${baseCapacityFor(expected)} or more`,
        },
        {
            key: "pricePerformance",
            broken: pricePerformance !== undefined && !weights.includes(pricePerformance),
            reason: `got "${pricePerformance}"; Redshift weighs ${weights.join(", ")}; set one of them`,
        },
    ];
}
