import type { Problem } from "../../shared/problems";
import { accessProblems } from "./access.rules";
import type { ElasticacheClusterArgs } from "./elasticache.args";
import { CacheEngine } from "./elasticache.args";
import { settingsOf } from "./elasticache.settings";
import { recoveryProblems } from "./recovery.rules";
import { sizeProblems } from "./size.rules";

/** All that ElastiCache would refuse, or that would take a protection away, in the arguments of an ElasticacheCluster. What is unknown at preview is skipped. */
export function elasticacheProblems(name: string, args: ElasticacheClusterArgs): Problem[] {
    const engines: string[] = Object.values(CacheEngine);
    if (args.engine !== undefined && !engines.includes(args.engine)) {
        const reason = `got "${String(args.engine)}"; caches here are ${engines.join(" or ")}; set engine to one of them`;
        return [{ key: "engine", reason }];
    }
    const settings = settingsOf(name, args);
    return [...sizeProblems(args, settings), ...recoveryProblems(args, settings), ...accessProblems(args, settings)];
}
