import type { ConnectionFormula } from "../shared/connections";
import { connectionsIn, postgresConnections } from "../shared/connections";
import { RdsEngine } from "./engine-versions";

/** How each engine counts connections. Source: "Quotas and constraints for Amazon RDS", maximum number of database connections. */
export const connectionFormulas: Record<RdsEngine, ConnectionFormula> = {
    [RdsEngine.MariaDb]: { bytesPerConnection: 25_165_760, most: 12_000, range: { least: 10, most: 100_000 } },
    [RdsEngine.Postgres]: postgresConnections,
};

/** The connections that an instance's memory is good for. */
export function connectionsFor(engine: RdsEngine, memoryGib: number): number {
    return connectionsIn(memoryGib, connectionFormulas[engine]);
}
