import type { Problem } from "../../shared/problems";
import { classesLike } from "../shared/instance-class";
import { connectionFormulas } from "./connections";
import { RdsEngine, currentVersions, isMinorPinned, lineOf } from "./engine-versions";
import { instanceClasses } from "./instance-classes";
import type { RdsDatabaseArgs } from "./rds-database.args";
import type { RdsSettings } from "./rds-database.settings";
import type { Rule } from "../../shared/rule";
import { brokenRules, count, isWithin } from "../../shared/rule";

/** What RDS would refuse of engine version, instance class and what follows from them. */
export function versionProblems(args: RdsDatabaseArgs, settings: RdsSettings): Problem[] {
    const name = args.instanceClass;
    return brokenRules([
        lineRule(args, settings),
        ...minorRules(settings),
        ...featureRules(args, settings),
        ...sizeRules(args, settings),
        {
            key: "instanceClass",
            broken: name !== undefined && !instanceClasses.has(name),
            reason: `got "${name}", on which no supported version runs; near it are ${classesLike(name ?? "", instanceClasses).join(", ")}; set one of them`,
        },
    ]);
}

function lineRule({ engine, extendedSupport }: RdsDatabaseArgs, { engineVersion }: RdsSettings): Rule {
    const line = lineOf(engine, engineVersion);
    const extended = engine === RdsEngine.Postgres && (extendedSupport ?? false);
    const why = line?.retired === undefined ? "which is not a version of it" : `but ${line.retired}`;
    const extend = engine === RdsEngine.Postgres && line !== undefined ? ", or extendedSupport to true" : "";
    return {
        key: "engineVersion",
        broken: line === undefined || (line.retired !== undefined && !extended),
        reason: `got ${engine} "${engineVersion}", ${why}; RDS supports ${currentVersions(engine).join(", ")}; set one of them${extend}`,
    };
}

/** A pinned minor would be upgraded by RDS and downgraded, in vain, by the next update; a line alone needs RDS to choose the minor. */
function minorRules({ engine, engineVersion, line, autoMinorVersionUpgrade }: RdsSettings): Rule[] {
    if (lineOf(engine, engineVersion) === undefined) return [];
    const pinned = isMinorPinned(line, engineVersion);
    return [
        {
            key: "engineVersion",
            broken: pinned && autoMinorVersionUpgrade,
            reason: `got the minor "${engineVersion}" while RDS upgrades minors itself; set engineVersion to "${line.version}" or autoMinorVersionUpgrade to false`,
        },
        {
            key: "autoMinorVersionUpgrade",
            broken: !pinned && !autoMinorVersionUpgrade,
            reason: `got false with engineVersion "${engineVersion}", which names no minor; set engineVersion to the minor to keep, or leave autoMinorVersionUpgrade out`,
        },
    ];
}

function featureRules({ engine }: RdsDatabaseArgs, { iamAuthentication, proxy, line }: RdsSettings): Rule[] {
    const having = (feature: "iamAuthentication" | "proxy") => currentVersions(engine, feature).join(", ");
    return [
        {
            key: "iamAuthentication",
            broken: iamAuthentication && !line.iamAuthentication,
            reason: `got true, but ${engine} ${line.version} has no IAM authentication; ${having("iamAuthentication")} have it; set engineVersion to one of them or leave iamAuthentication out`,
        },
        {
            key: "proxy",
            broken: proxy && !line.proxy,
            reason: `got true, but RDS Proxy does not know ${engine} ${line.version}; it knows ${having("proxy")}; set engineVersion to one of them or proxy to false`,
        },
    ];
}

function sizeRules(args: RdsDatabaseArgs, { maxConnections, queryCacheMib, instance }: RdsSettings): Rule[] {
    const { least, most } = connectionFormulas[args.engine].range;
    const mostCacheMib = instance.memoryGib * 256;
    return [
        {
            key: "maxConnections",
            broken: !isWithin(maxConnections, least, most),
            reason: `got ${maxConnections}; ${args.engine} takes ${least} to ${count(most)}; set one of those or leave maxConnections out`,
        },
        {
            key: "queryCacheMib",
            broken: args.queryCacheMib !== undefined && args.engine !== RdsEngine.MariaDb,
            reason: `got ${queryCacheMib}, but only MariaDB has a query cache; leave queryCacheMib out`,
        },
        {
            key: "queryCacheMib",
            broken: !isWithin(queryCacheMib, 0, mostCacheMib),
            reason: `got ${queryCacheMib}; a quarter of the memory, ${count(mostCacheMib)} MiB, is the most that leaves room for the rest; set 0 to that`,
        },
    ];
}
