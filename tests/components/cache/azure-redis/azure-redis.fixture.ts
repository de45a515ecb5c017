import { AzureRedis } from "../../../../components/cache/azure-redis/azure-redis";
import type { AzureRedisArgs } from "../../../../components/cache/azure-redis/azure-redis.args";
import { azureRedisProblems } from "../../../../components/cache/azure-redis/azure-redis.rules";
import { azurePlacement, customerKey, standardStore } from "../../azure.fixture";
import type { Plain, Recording } from "../../mocks";
import { record } from "../../mocks";

/** A cache of tier standard with keys and a recovery region at hand, and what a test says otherwise. */
export function args(over: Partial<AzureRedisArgs> = {}): AzureRedisArgs {
    return {
        ...standardStore,
        customerKey: customerKey(),
        recovery: { placement: azurePlacement("ukwest"), customerKey: customerKey("ukwest") },
        ...over,
    };
}

const redisId = (name: string) => `/subscriptions/s/resourceGroups/g/providers/Microsoft.Cache/redisEnterprise/${name}`;

/** What Azure Managed Redis gives back of what it makes. */
export const outputs = {
    "azure-native:redisenterprise:RedisEnterprise": (name: string, { location }: Plain) => ({
        id: redisId(name),
        name,
        hostName: `${name}.${location}.redis.azure.net`,
    }),
    "azure-native:redisenterprise:Database": (_: string, { clusterName, databaseName }: Plain) => ({
        id: `${redisId(clusterName)}/databases/${databaseName}`,
        name: databaseName,
    }),
};

/** Creates the cache "sessions" under mocks. */
export function deploy(over: Partial<AzureRedisArgs> = {}): Promise<Recording<AzureRedis>> {
    return record(() => new AzureRedis("sessions", args(over)), { outputs });
}

/** The problems of arguments, as "key: reason". */
export function problems(over: Partial<AzureRedisArgs>): string[] {
    return azureRedisProblems(args(over)).map(({ key, reason }) => `${key}: ${reason}`);
}
