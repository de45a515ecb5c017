/** How many connections an instance's memory is good for, by RDS's own formula, and what may be set. */
export interface ConnectionFormula {
    /** How many bytes of memory RDS counts for a connection. */
    bytesPerConnection: number;
    /** Where the formula stops. */
    most: number;
    /** What the engine takes as `max_connections`. */
    range: { least: number; most: number };
}

/** PostgreSQL's, the same on RDS and Aurora. Source: "Quotas and constraints for Amazon RDS", maximum number of database connections. */
export const postgresConnections: ConnectionFormula = {
    bytesPerConnection: 9_531_392,
    most: 5_000,
    range: { least: 6, most: 262_143 },
};

/** The connections that memory is good for. Strata sets the result as `max_connections`, so that the alarms' thresholds are the truth. */
export function connectionsIn(memoryGib: number, { bytesPerConnection, most, range }: ConnectionFormula): number {
    const byMemory = Math.floor((memoryGib * 2 ** 30) / bytesPerConnection);
    return Math.max(range.least, Math.min(most, byMemory));
}
