import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, count, isWithin } from "../../shared/rule";
import { postgresConnections } from "../shared/connections";
import { classesLike } from "../shared/instance-class";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import { AuroraScalingMetric } from "./aurora-global.args";
import type { AuroraSettings, ReaderScaling } from "./aurora-global.settings";
import type { AcuRange } from "./capacity";
import { acuLimits, isAcu, smallestRangeConnections } from "./capacity";
import { auroraClasses, isBurstable } from "./instance-classes";

/** What Aurora would refuse of instance class, capacity and autoscaling. */
export function capacityProblems(args: AuroraGlobalArgs, settings: AuroraSettings): Problem[] {
    const { serverless, readerScaling } = settings;
    return brokenRules([
        ...classRules(args, settings),
        ...(serverless === undefined ? [] : serverlessRules(args, settings, serverless)),
        ...(readerScaling === undefined ? [] : scalingRules(settings, readerScaling)),
        connectionRule(settings),
    ]);
}

function classRules({ instanceClass, serverless }: AuroraGlobalArgs, settings: AuroraSettings): Rule[] {
    const { instance, global, dataApi } = settings;
    const isFixed = serverless === undefined;
    return [
        {
            key: "instanceClass",
            broken: instanceClass !== undefined && !auroraClasses.has(instanceClass),
            reason: `got "${instanceClass}", on which no Aurora PostgreSQL runs; near it are ${classesLike(instanceClass ?? "", auroraClasses).join(", ")}; set one of them, or serverless`,
        },
        {
            key: "instanceClass",
            broken: instanceClass !== undefined && !isFixed,
            reason: `got "${instanceClass}" beside serverless, whose instances have no class; leave one of them out`,
        },
        {
            key: "instanceClass",
            broken: isFixed && global && isBurstable(instance),
            reason: `got "${instance.name}", but a global database takes memory-optimised classes only, never a t class; set db.r6g.large or more, or global to false`,
        },
        {
            key: "dataApi",
            broken: isFixed && dataApi && isBurstable(instance),
            reason: `got true, but no t class such as ${instance.name} has the Data API; set instanceClass to db.r6g.large or more, or leave dataApi out`,
        },
    ];
}

function serverlessRules(args: AuroraGlobalArgs, settings: AuroraSettings, range: AcuRange): Rule[] {
    const { minAcu, maxAcu, pauseAfterSeconds: pause } = range;
    const { pauseSeconds } = acuLimits;
    const steps = `in halves, up to ${acuLimits.most}`;
    return [
        {
            key: "serverless.minAcu",
            broken: !isAcu(minAcu, acuLimits.least),
            reason: `got ${minAcu}; Aurora takes ${acuLimits.least} ACUs or more ${steps}; set one of those`,
        },
        {
            key: "serverless.maxAcu",
            broken: !isAcu(maxAcu, Math.max(acuLimits.leastMaximum, minAcu)),
            reason: `got ${maxAcu} with minAcu ${minAcu}; Aurora takes ${Math.max(acuLimits.leastMaximum, minAcu)} ACUs or more ${steps}; set one of those`,
        },
        {
            key: "serverless.minAcu",
            broken: settings.global && minAcu === 0,
            reason: `got 0, but the writer of a global database never pauses; set ${acuLimits.globalPrimary} or more, which AWS advises for it, or global to false`,
        },
        {
            key: "serverless.pauseAfterSeconds",
            broken: pause !== undefined && minAcu > 0,
            reason: `got ${pause} with minAcu ${minAcu}; an instance pauses from 0 ACUs only; set minAcu to 0 or leave pauseAfterSeconds out`,
        },
        {
            key: "serverless.pauseAfterSeconds",
            broken: pause !== undefined && minAcu === 0 && !isWithin(pause, pauseSeconds.least, pauseSeconds.most),
            reason: `got ${pause}; Aurora waits ${pauseSeconds.least} to ${count(pauseSeconds.most)} seconds; set one of those`,
        },
        {
            key: "proxy",
            broken: args.proxy === true && minAcu === 0,
            reason: `got true with serverless.minAcu 0, but a proxy's connections keep instances from pausing; leave proxy out or set minAcu to 0.5 or more`,
        },
    ];
}

function connectionRule({ maxConnections, serverless }: AuroraSettings): Rule {
    const { least } = postgresConnections.range;
    const isSmall = serverless !== undefined && serverless.minAcu <= 0.5;
    const most = isSmall ? smallestRangeConnections : postgresConnections.range.most;
    const why = isSmall ? `with minAcu ${serverless.minAcu} Aurora` : "Aurora";
    return {
        key: "maxConnections",
        broken: !isWithin(maxConnections, least, most),
        reason: `got ${maxConnections}; ${why} takes ${least} to ${count(most)}; set one of those or leave maxConnections out`,
    };
}

function scalingRules({ instances, maxConnections }: AuroraSettings, scaling: ReaderScaling): Rule[] {
    const { minReaders, maxReaders, metric, target, ...cooldowns } = scaling;
    const metrics: string[] = Object.values(AuroraScalingMetric);
    const most = 15 - (instances.length - 1);
    const isCpu = metric === AuroraScalingMetric.Cpu;
    const mostTarget = isCpu ? 99 : maxConnections;
    return [
        {
            key: "readerAutoscaling.minReaders",
            broken: !isWithin(minReaders, 0, 15),
            reason: `got ${minReaders}; Aurora keeps 0 to 15 readers; set one of those`,
        },
        {
            key: "readerAutoscaling.maxReaders",
            broken: !isWithin(maxReaders, Math.max(1, minReaders), most),
            reason: `got ${maxReaders}; the first region has room for ${Math.max(1, minReaders)} (minReaders) to ${most} readers, 15 less its other regions; set one of those`,
        },
        {
            key: "readerAutoscaling.metric",
            broken: !metrics.includes(metric),
            reason: `got "${metric}"; Aurora scales by ${metrics.join(" or ")}; set one of them`,
        },
        {
            key: "readerAutoscaling.target",
            broken: !(target >= 1 && target <= mostTarget),
            reason: `got ${target}; ${isCpu ? "percent of CPU" : "connections of a reader"} are 1 to ${count(mostTarget)}; set one of those`,
        },
        ...Object.entries(cooldowns).map(([key, seconds]) => ({
            key: `readerAutoscaling.${key}`,
            broken: !isWithin(seconds, 0, 3600),
            reason: `got ${seconds}; wait 0 to 3,600 seconds; set one of those`,
        })),
    ];
}
