import type { Rule } from "../../shared/rule";
import { count, isWithin } from "../../shared/rule";
import { CosmosApi, CosmosThroughputMode } from "./cosmos-account.args";
import type { CosmosSettings } from "./cosmos-account.settings";
import type { CosmosContainerArgs } from "./cosmos-container.args";

/** The throughput that a mode takes. Source: "Azure Cosmos DB service quotas": autoscale by its maximum. */
const ranges = {
    [CosmosThroughputMode.Autoscale]: { least: 1_000, step: 1_000 },
    [CosmosThroughputMode.Manual]: { least: 400, step: 100 },
};
const mostRu = 1_000_000;

/** Whether a throughput is one that its mode takes; serverless has none. */
export function throughputRule(key: string, ru: number, mode: CosmosThroughputMode): Rule {
    if (mode === CosmosThroughputMode.Serverless) return { key, broken: false, reason: "" };
    const { least, step } = ranges[mode];
    return {
        key,
        broken: !isWithin(ru, least, mostRu) || ru % step !== 0,
        reason: `got ${ru}; ${mode} takes ${count(least)} to ${count(mostRu)} in steps of ${count(step)}; set one of those`,
    };
}

/** How many parts a partition key has: for NoSQL up to three levels, for graphs and collections one, for a Cassandra table as many as it likes. */
const keyParts: Record<CosmosApi, { least: number; most: number; form: RegExp; example: string }> = {
    [CosmosApi.NoSql]: { least: 1, most: 3, form: /^(\/[^/]+)+$/, example: '"/tenantId"' },
    [CosmosApi.MongoDb]: { least: 0, most: 1, form: /^[^/$]+$/, example: '"tenantId"' },
    [CosmosApi.Cassandra]: { least: 1, most: 32, form: /^[A-Za-z]\w*$/, example: '"tenant_id"' },
    [CosmosApi.Gremlin]: { least: 1, most: 1, form: /^\/[^/]+$/, example: '"/tenantId"' },
    [CosmosApi.Table]: { least: 0, most: 0, form: /^$/, example: "none" },
};

/** What Azure would refuse of containers. */
export function containerRules(settings: CosmosSettings): Rule[] {
    const { containers } = settings;
    return containers.flatMap((container, index) => {
        const key = `containers[${index}]`;
        const earlier = containers.slice(0, index).some(({ name }) => name === container.name);
        return [
            {
                key: `${key}.name`,
                broken: !/^[A-Za-z0-9][\w-]{0,254}$/.test(container.name),
                reason: `got "${container.name}"; up to 255 letters, digits, hyphens and underscores are allowed, with a letter or digit first; rename it`,
            },
            {
                key: `${key}.name`,
                broken: earlier,
                reason: `got "${container.name}" a second time; a name is allowed once in a database; rename one of them`,
            },
            ...partitionRules(`${key}.partitionKeys`, container, settings.api),
            ...featureRules(key, container, settings.api),
            ...ownThroughputRules(`${key}.throughputRu`, container, settings),
        ];
    });
}

function partitionRules(key: string, { partitionKeys = [] }: CosmosContainerArgs, api: CosmosApi): Rule[] {
    const { least, most, form, example } = keyParts[api];
    return [
        {
            key,
            broken: !isWithin(partitionKeys.length, least, most),
            reason: `got ${partitionKeys.length}; ${api} takes ${least === most ? least : `${least} to ${most}`}; list that many`,
        },
        ...partitionKeys.map((path) => ({
            key,
            broken: most > 0 && !form.test(path),
            reason: `got "${path}"; ${api} takes one like ${example}; correct it`,
        })),
    ];
}

const documents = [CosmosApi.NoSql, CosmosApi.Gremlin];

function featureRules(key: string, container: CosmosContainerArgs, api: CosmosApi): Rule[] {
    const { indexing, uniqueKeys, ttlSeconds, columns, clusteringColumns, partitionKeys = [] } = container;
    const foreign = (setting: string, given: unknown, apis: CosmosApi[]) => ({
        key: `${key}.${setting}`,
        broken: given !== undefined && !apis.includes(api),
        reason: `is no setting of ${api}, but of ${apis.join(" and ")}; take it out`,
    });
    const known = (columns ?? []).map(({ name }) => name);
    const named = [...partitionKeys, ...(clusteringColumns ?? [])];
    return [
        foreign("indexing", indexing, documents),
        foreign("uniqueKeys", uniqueKeys, documents),
        foreign("columns", columns, [CosmosApi.Cassandra]),
        foreign("clusteringColumns", clusteringColumns, [CosmosApi.Cassandra]),
        {
            key: `${key}.ttlSeconds`,
            broken:
                ttlSeconds !== undefined &&
                (api === CosmosApi.Table || !(ttlSeconds === -1 || isWithin(ttlSeconds, 1, 2_147_483_647))),
            reason: `got ${ttlSeconds}; -1, or 1 to 2,147,483,647 whole seconds, are allowed, and none for table; correct it or leave it out`,
        },
        ...(indexing?.composites ?? []).map((paths, index) => ({
            key: `${key}.indexing.composites[${index}]`,
            broken: paths.length < 2,
            reason: `got ${paths.length} path; an index over several properties has two or more; add one, or take it out`,
        })),
        {
            key: `${key}.columns`,
            broken: api === CosmosApi.Cassandra && named.some((name) => !known.includes(name)),
            reason: `has no ${named.filter((name) => !known.includes(name)).join(", ")}, which the key names; add the column with its type`,
        },
    ];
}

function ownThroughputRules(
    key: string,
    { throughputRu }: CosmosContainerArgs,
    { throughputMode }: CosmosSettings,
): Rule[] {
    if (throughputRu === undefined) return [];
    return [
        {
            key,
            broken: throughputMode === CosmosThroughputMode.Serverless,
            reason: `got ${throughputRu} in a serverless account, which is paid by request; take it out`,
        },
        throughputRule(key, throughputRu, throughputMode),
    ];
}
