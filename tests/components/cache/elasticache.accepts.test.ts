import assert from "node:assert/strict";
import type { ElasticacheClusterArgs } from "../../../components/cache/elasticache/elasticache.args";
import {
    CacheDeployment,
    CacheEngine,
    ClusterMode,
    TransitEncryptionMode,
} from "../../../components/cache/elasticache/elasticache.args";
import { Environment, Tier } from "../../../components/shared/tier";
import { problems, recovery } from "./elasticache.fixture";

const { Redis, Valkey } = CacheEngine;
const serverless = { deployment: CacheDeployment.Serverless };

/** What one might think is refused, and is not. */
const taken: [fact: string, over: Partial<ElasticacheClusterArgs>][] = [
    ["burstable nodes in cluster mode, with failover", { nodeType: "cache.t4g.micro" }],
    ["Redis OSS 7.1", { engine: Redis }],
    ["an older Valkey that stays where it is", { engineVersion: "8.0" }],
    ["Valkey 9", { engineVersion: "9.0" }],
    ["Graviton4 with Valkey", { engine: Valkey, nodeType: "cache.r8g.large" }],
    ["TLS preferred while an existing cache is migrated", { transitEncryptionMode: TransitEncryptionMode.Preferred }],
    ["the step between the cluster modes", { clusterMode: ClusterMode.Compatible }],
    ["a Global Datastore in tier standard", { globalDatastore: true }],
    ["premium without a recovery region", { tier: Tier.Premium, recovery: undefined }],
    ["a serverless cache beside a recovery region", { ...serverless, tier: Tier.Premium, recovery }],
    ["a window over midnight", { backupWindow: "23:30-00:30", maintenanceWindow: "sun:22:00-sun:23:30" }],
];

describe("What ElastiCache takes is not refused", () => {
    for (const [fact, over] of taken) {
        it(fact, () => {
            assert.deepEqual(problems(over), []);
        });
    }

    for (const tier of Object.values(Tier)) {
        for (const environment of Object.values(Environment)) {
            it(`tier ${tier}, environment ${environment}`, () => {
                assert.deepEqual(problems({ tier, environment }), []);
                assert.deepEqual(problems({ tier, environment, ...serverless }), []);
            });
        }
    }
});
