import type { InstanceClass } from "../shared/instance-class";
import { connectionsIn, postgresConnections } from "../shared/connections";

/** The bounds of Aurora Serverless v2. Sources: "Aurora Serverless v2 capacity" and "Scaling to Zero ACUs with automatic pause and resume", Amazon Aurora user guide. */
export const acuLimits = {
    least: 0,
    most: 256,
    /** The smallest maximum. */
    leastMaximum: 1,
    step: 0.5,
    /** What Database Insights needs at least, and a primary of a global database should have. */
    withInsights: 2,
    globalPrimary: 8,
    pauseSeconds: { least: 300, most: 86_400 },
} as const;

/** Memory of an Aurora capacity unit, in GiB. */
export const gibPerAcu = 2;

/** Between what each instance scales, in ACUs. */
export interface AcuRange {
    minAcu: number;
    maxAcu: number;
    /** After how many idle seconds an instance pauses; left out where minAcu is above 0. */
    pauseAfterSeconds?: number;
}

/** Whether a number of ACUs is one that Aurora takes. */
export function isAcu(acu: number, least: number): boolean {
    return acu >= least && acu <= acuLimits.most && Number.isInteger(acu / acuLimits.step);
}

/** The range that does what a class of fixed size does: up to twice its memory. */
export function defaultRange(instance: InstanceClass, isGlobal: boolean): { minAcu: number; maxAcu: number } {
    const minAcu = isGlobal ? acuLimits.globalPrimary : acuLimits.withInsights;
    const maxAcu = Math.min(acuLimits.most, (instance.memoryGib / gibPerAcu) * 2);
    return { minAcu, maxAcu: Math.max(minAcu, maxAcu) };
}

/** What connections are capped at where an instance may shrink to half an ACU or pause. Source: "Performance and scaling for Aurora Serverless v2", maximum connections. */
export const smallestRangeConnections = 2_000;

/** The connections of an instance: by its memory, and serverless by that of its most ACUs. */
export function auroraConnections(instance: InstanceClass, range: AcuRange | undefined): number {
    if (range === undefined) return connectionsIn(instance.memoryGib, postgresConnections);
    const byMemory = connectionsIn(range.maxAcu * gibPerAcu, postgresConnections);
    return range.minAcu <= 0.5 ? Math.min(smallestRangeConnections, byMemory) : byMemory;
}
