import type { Rule } from "../../shared/rule";
import { isWithin } from "../../shared/rule";
import { endedRuntimes, sparkRuntime } from "./spark-runtime";
import type { SparkPoolSettings, SynapseSettings } from "./synapse-workspace.settings";

/** What Synapse would refuse of Spark pools. */
export function sparkPoolRules({ sparkPools }: SynapseSettings): Rule[] {
    return sparkPools.flatMap((pool, index) => {
        const key = `sparkPools[${index}]`;
        return [
            ...nameRules(`${key}.name`, pool.name, index, sparkPools),
            runtimeRule(`${key}.sparkVersion`, pool.sparkVersion),
            ...scaleRules(key, pool),
        ];
    });
}

function nameRules(key: string, name: string, index: number, pools: SparkPoolSettings[]): Rule[] {
    const isSame = (other: SparkPoolSettings) => other.name.toLowerCase() === name.toLowerCase();
    return [
        {
            key,
            broken: !/^[A-Za-z][A-Za-z0-9]{0,14}$/.test(name),
            reason: `got "${name}"; up to 15 letters and digits, beginning with a letter, are allowed; rename it`,
        },
        {
            key,
            broken: pools.findIndex(isSame) !== index,
            reason: `got "${name}" a second time; a name is allowed once; rename one of them`,
        },
    ];
}

function runtimeRule(key: string, version: string): Rule {
    const { supported, supportedUntil } = sparkRuntime;
    const ended = endedRuntimes.get(version);
    const fate = ended === undefined ? "which Synapse does not support" : `whose support ended on ${ended}`;
    return {
        key,
        broken: version !== supported,
        reason: `got "${version}", ${fate}; ${supported} is allowed, supported until ${supportedUntil}; set it or leave it out`,
    };
}

/** A pool has a head node and two workers at least. Source: "Apache Spark pool configurations in Azure Synapse Analytics". */
function scaleRules(key: string, { minNodes, maxNodes, autoPauseMinutes }: SparkPoolSettings): Rule[] {
    return [
        {
            key: `${key}.minNodes`,
            broken: !isWithin(minNodes, 3, 200),
            reason: `got ${minNodes}; a pool has 3 to 200 nodes; set one of those`,
        },
        {
            key: `${key}.maxNodes`,
            broken: !isWithin(maxNodes, 3, 200),
            reason: `got ${maxNodes}; a pool has 3 to 200 nodes; set one of those`,
        },
        {
            key: `${key}.maxNodes`,
            broken: isWithin(maxNodes, 3, 200) && maxNodes < minNodes,
            reason: `got ${maxNodes}, which is less than minNodes (${minNodes}); raise it`,
        },
        {
            key: `${key}.autoPauseMinutes`,
            broken: !isWithin(autoPauseMinutes, 5, 10_080),
            reason: `got ${autoPauseMinutes}; nodes are given back after 5 to 10,080 idle minutes; set one of those`,
        },
    ];
}
