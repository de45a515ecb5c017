/** The bounds of a serverless workgroup, in Redshift processing units (RPU). Source: "Compute capacity for Amazon Redshift Serverless". */
export const rpu = { smallest: 4, step: 8, most: 512 } as const;

/** Whether Redshift Serverless takes a base capacity: 4 RPU, or 8 to 512 in steps of 8. */
export function isBaseCapacity(given: number): boolean {
    return given === rpu.smallest || isMaxCapacity(given);
}

/** Whether Redshift Serverless takes a maximum capacity: 8 to 512 RPU in steps of 8. */
export function isMaxCapacity(given: number): boolean {
    return given % rpu.step === 0 && given >= rpu.step && given <= rpu.most;
}

/** How much managed storage a base capacity can serve, in TB; undefined where it is not limited. Source: the same page. */
export function storageLimitTb(baseCapacityRpu: number): number | undefined {
    if (baseCapacityRpu <= rpu.smallest) return 32;
    return baseCapacityRpu < 32 ? 128 : undefined;
}

/** The smallest base capacity that serves that much data. */
export function baseCapacityFor(storageTb: number): number {
    if (storageTb <= 32) return rpu.smallest;
    return storageTb < 128 ? rpu.step : 32;
}

/** Whether Redshift can listen there: RA3, RG and serverless know two ranges only. Source: "CreateCluster", Amazon Redshift API reference. */
export function isPort(port: number): boolean {
    return Number.isInteger(port) && ((port >= 5431 && port <= 5455) || (port >= 8191 && port <= 8215));
}
