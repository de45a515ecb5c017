import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules } from "../../shared/rule";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import type { AuroraSettings } from "./aurora-global.settings";
import { currentLines, defaultGlobalVersion, isMinor, lineOf } from "./engine-versions";
import { globalRpoParameter } from "./parameters";

/** What Aurora would refuse of engine version and upgrades. */
export function versionProblems(args: AuroraGlobalArgs, settings: AuroraSettings): Problem[] {
    const line = lineRule(args, settings);
    if (line.broken) return brokenRules([line]);
    return brokenRules([minorRule(settings), ...upgradeRules(args, settings)]);
}

function lineRule({ extendedSupport }: AuroraGlobalArgs, { engineVersion }: AuroraSettings): Rule {
    const line = lineOf(engineVersion);
    const why = line?.retired === undefined ? "which is not a version of it" : `but ${line.retired}`;
    const extend = line === undefined ? "" : ", or extendedSupport to true";
    return {
        key: "engineVersion",
        broken: line === undefined || (line.retired !== undefined && extendedSupport !== true),
        reason: `got Aurora PostgreSQL "${engineVersion}", ${why}; Aurora supports ${currentLines().join(", ")}; set one of them${extend}`,
    };
}

function minorRule({ engineVersion, line }: AuroraSettings): Rule {
    return {
        key: "engineVersion",
        broken: isMinor(engineVersion) && !line.minors.includes(engineVersion),
        reason: `got "${engineVersion}", a minor that AWS has retired or not released; Aurora ${line.version} has ${line.minors.join(", ")}; set one of them`,
    };
}

/** A pinned minor would be upgraded by RDS and downgraded, in vain, by the next update; a line alone needs RDS to choose the minor, which it does for no global database. */
function upgradeRules(args: AuroraGlobalArgs, { engineVersion, line, global, ...settings }: AuroraSettings): Rule[] {
    const { autoMinorVersionUpgrade } = settings;
    const pinned = isMinor(engineVersion);
    const rpo = args.parameters?.[globalRpoParameter];
    return [
        {
            key: "autoMinorVersionUpgrade",
            broken: global && autoMinorVersionUpgrade,
            reason: `got true, but RDS upgrades no member of a global database by itself; raise engineVersion instead, and leave autoMinorVersionUpgrade out`,
        },
        {
            key: "engineVersion",
            broken: global && !pinned,
            reason: `got "${engineVersion}", but a global database takes no minors by itself; set one of ${line.minors.join(", ")} (${line.longTerm ?? defaultGlobalVersion} is kept longest)`,
        },
        {
            key: "engineVersion",
            broken: !global && pinned && autoMinorVersionUpgrade,
            reason: `got the minor "${engineVersion}" while RDS upgrades minors itself; set engineVersion to "${line.version}" or autoMinorVersionUpgrade to false`,
        },
        {
            key: "autoMinorVersionUpgrade",
            broken: !global && !pinned && !autoMinorVersionUpgrade,
            reason: `got false with engineVersion "${engineVersion}", which names no minor; set engineVersion to the minor to keep, or leave autoMinorVersionUpgrade out`,
        },
        {
            key: `parameters.${globalRpoParameter}`,
            broken: rpo !== undefined && args.allowMajorVersionUpgrade === true,
            reason: `got "${rpo}" with allowMajorVersionUpgrade, but Aurora upgrades no global database to another line while it bounds its RPO; leave ${globalRpoParameter} out until it is upgraded`,
        },
    ];
}
