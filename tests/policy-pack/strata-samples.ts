import { Environment, Tier } from "../../components/shared/tier";
import { RdsEngine } from "../../components/relational/rds-database/engine-versions";
import type { Json, TestResource } from "../../policy-pack/testing/shapes";
import { resource, secret } from "../../policy-pack/testing/shapes";
import {
    deploy as deployAzureRedis,
    outputs as redisOutputs,
} from "../components/cache/azure-redis/azure-redis.fixture";
import { deploy as deployEdge, own } from "../components/cache/edge-cache.fixture";
import { deploy as deployCache } from "../components/cache/elasticache.fixture";
import { lakeOf as adlsLakeOf } from "../components/lake/adls-lake/adls-lake.fixture";
import { lakeOf } from "../components/lake/lake-fixture";
import type { Recorded, Recording } from "../components/mocks";
import { azureDefaults, azureOutputs } from "../components/mocks.azure";
import { cloudOutputs } from "../components/mocks.cloud";
import { accountOf } from "../components/nosql/cosmos/cosmos-account.fixture";
import { deploy as deployDax } from "../components/nosql/dax-cluster.fixture";
import { deploy as deployDocuments } from "../components/nosql/documentdb-cluster/documentdb-cluster.fixture";
import { deploy as deployTable } from "../components/nosql/dynamodb-table.fixture";
import { deploy as deployAurora } from "../components/relational/aurora-global/aurora-global.fixture";
import {
    deploy as deployAzurePostgres,
    outputs as postgresOutputs,
} from "../components/relational/azure-postgres/azure-postgres.fixture";
import { deploy as deployAzureSql, outputs as sqlOutputs } from "../components/relational/azure-sql/azure-sql.fixture";
import { deploy as deployDatabase } from "../components/relational/rds-database/rds-database.fixture";
import { deploy as deployWarehouse } from "../components/warehouse/redshift/redshift-warehouse.fixture";
import { deploy as deploySynapse } from "../components/warehouse/synapse/synapse-workspace.fixture";

/** What every component is told here. */
export interface Setting {
    readonly tier: Tier;
    readonly environment: Environment;
    readonly allowDataLoss?: boolean;
    readonly tags: { [name: string]: string };
}

const tagsOf = (environment: string) => ({ Environment: environment, Project: "p", Owner: "o", CostCenter: "c" });

const protections = [
    { environment: Environment.Prod },
    { environment: Environment.Dev },
    { environment: Environment.Local, allowDataLoss: true },
];

/** Every tier in every environment; where data may be lost, by both yeses. */
export const settings: readonly Setting[] = Object.values(Tier).flatMap((tier) =>
    protections.map((protection) => ({ tier, ...protection, tags: tagsOf(protection.environment) })),
);

/** The setting from which protections are taken away. */
export const production: Setting = { tier: Tier.Standard, environment: Environment.Prod, tags: tagsOf("prod") };

/** Every store that Strata makes, by what it is called here. */
export const components: Readonly<Record<string, (setting: Setting) => Promise<Recording<unknown>>>> = {
    S3Lake: (setting) => lakeOf(setting),
    "RdsDatabase for MariaDB": (setting) => deployDatabase({ engine: RdsEngine.MariaDb, ...setting }),
    "RdsDatabase for PostgreSQL": (setting) => deployDatabase({ engine: RdsEngine.Postgres, ...setting }),
    AuroraGlobal: (setting) => deployAurora(setting),
    ElasticacheCluster: (setting) => deployCache(setting),
    EdgeCache: (setting) => deployEdge({ ...setting, ...own }),
    RedshiftWarehouse: (setting) => deployWarehouse(setting),
    DocumentdbCluster: (setting) => deployDocuments(setting),
    DynamodbTable: (setting) => deployTable(setting),
    DaxCluster: (setting) => deployDax({ nodes: 3, nodeType: "dax.r5.large", ...setting }),
    AzureSql: (setting) => deployAzureSql(setting),
    AzurePostgres: (setting) => deployAzurePostgres(setting),
    AzureRedis: (setting) => deployAzureRedis(setting),
    CosmosAccount: (setting) => accountOf(setting),
    AdlsLake: (setting) => adlsLakeOf(setting),
    SynapseWorkspace: (setting) => deploySynapse(setting),
};

/** What a component registered, as the engine would show it at the end of an update. */
export function stackOf(recording: Recording<unknown>): readonly TestResource[] {
    return recording.resources.map((each) =>
        resource(each.type, inputsOf(each), {
            name: each.name,
            outputs: outputsOf(each),
            options: {
                protect: each.protect,
                ignoreChanges: each.ignoreChanges,
                deleteBeforeReplace: each.deleteBeforeReplace,
            },
        }),
    );
}

function inputsOf({ inputs, secrets }: Recorded): Json {
    const wrapped = Object.entries(inputs as Json).map(([name, value]) => [
        name,
        secrets.includes(name) ? secret(value) : value,
    ]);
    return Object.fromEntries(wrapped) as Json;
}

// Each component's fixture tells what its own parts answer, and names them in what belongs to those parts.
const azureAnswers: { readonly [type: string]: (name: string, inputs: Json) => Json } = {
    ...azureOutputs,
    ...sqlOutputs,
    ...postgresOutputs,
    ...redisOutputs,
};

function outputsOf({ type, name, inputs }: Recorded): Json {
    const given = inputs as Json;
    if (type.startsWith("azure-native:")) {
        return { ...azureDefaults(type, name, given), ...azureAnswers[type]?.(name, given) } as Json;
    }
    const arn = `arn:aws:any:eu-west-2:123456789012:${name}`;
    const ids = { id: `${name}-id`, arn, name: given["name"] ?? `${name}-1234567` };
    return { ...ids, ...(cloudOutputs[type]?.(name, given) as Json | undefined) };
}
