import assert from "node:assert/strict";
import { azureSessions } from "../../../../components/cache/azure-redis/azure-redis.example";
import { Environment, Tier } from "../../../../components/shared/tier";
import { record, valueOf } from "../../mocks";
import { args, deploy, outputs } from "./azure-redis.fixture";

describe("AzureRedis by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`is private, encrypted, signed in to by Entra only, tagged and watched in tier ${tier}`, async () => {
            const { all, resources } = await deploy({ tier });
            const clusters = all("azure-native:redisenterprise:RedisEnterprise");
            for (const { inputs } of clusters) {
                assert.deepEqual([inputs.publicNetworkAccess, inputs.minimumTlsVersion], ["Disabled", "1.2"]);
                const { keyEncryptionKeyUrl, keyEncryptionKeyIdentity } =
                    inputs.encryption.customerManagedKeyEncryption;
                assert.match(keyEncryptionKeyUrl, new RegExp(`strata-${inputs.location}.*/keys/stores/[0-9a-f]{32}$`));
                assert.deepEqual(inputs.identity.userAssignedIdentities, [
                    keyEncryptionKeyIdentity.userAssignedIdentityResourceId,
                ]);
                assert.equal(inputs.zones, undefined);
            }
            for (const { inputs } of all("azure-native:redisenterprise:Database")) {
                assert.deepEqual(
                    [inputs.databaseName, inputs.port, inputs.clientProtocol, inputs.accessKeysAuthentication],
                    ["default", 10_000, "Encrypted", "Disabled"],
                );
                assert.deepEqual([inputs.clusteringPolicy, inputs.evictionPolicy], ["OSSCluster", "VolatileLRU"]);
            }
            assert.ok(all("azure-native:monitor:MetricAlert").length >= 5 * clusters.length);
            for (const { name, type, inputs } of resources) {
                if (/RedisEnterprise$|PrivateEndpoint$|MetricAlert$/.test(type) && type.startsWith("azure-native"))
                    assert.deepEqual(inputs.tags, { Owner: "data-platform" }, name);
            }
        });
    }

    it("takes the sizes of its tier", async () => {
        const sizes = async (tier: Tier, environment = Environment.Dev) => {
            const { all, one } = await deploy({ tier, environment });
            const { sku, highAvailability } = one("sessions-cluster").inputs;
            const persistence = one("sessions-database").inputs.persistence;
            const kind = persistence?.rdbFrequency ?? persistence?.aofFrequency;
            return [sku.name, highAvailability, kind, all("azure-native:redisenterprise:RedisEnterprise").length];
        };
        assert.deepEqual(await sizes(Tier.Basic), ["Balanced_B1", "Disabled", undefined, 1]);
        assert.deepEqual(await sizes(Tier.Basic, Environment.Prod), ["Balanced_B1", "Enabled", undefined, 1]);
        assert.deepEqual(await sizes(Tier.Standard), ["Balanced_B10", "Enabled", "1h", 1]);
        assert.deepEqual(await sizes(Tier.Premium), ["MemoryOptimized_M20", "Enabled", undefined, 2]);
    });

    it("is reached through its private endpoint, in the zone of Managed Redis", async () => {
        const { one, result } = await deploy();
        const [connection] = one("sessions-cluster-endpoint").inputs.privateLinkServiceConnections;
        assert.deepEqual(connection.groupIds, ["redisEnterprise"]);
        const [zone] = one("sessions-cluster-endpoint-dns").inputs.privateDnsZoneConfigs;
        assert.match(zone.privateDnsZoneId, /privatelink\.redis\.azure\.net$/);
        assert.deepEqual(await valueOf(result.endpoints), { primary: "sessions-cluster.uksouth.redis.azure.net" });
        assert.equal(await valueOf(result.port), 10_000);
    });

    it("sends what the cluster measures and what the database logs to the workspace", async () => {
        const { one } = await deploy();
        const cluster = one("sessions-cluster-diagnostics").inputs;
        assert.deepEqual([cluster.logs, cluster.metrics.length], [[], 1]);
        const database = one("sessions-database-diagnostics").inputs;
        assert.deepEqual([database.logs[0].categoryGroup, database.metrics], ["allLogs", undefined]);
    });

    it("protects and locks what holds data in prod", async () => {
        const prod = await deploy({ tier: Tier.Premium, environment: Environment.Prod });
        for (const name of ["sessions-cluster", "sessions-recovery-cluster", "sessions-database"])
            assert.equal(prod.one(name).protect, true, name);
        assert.equal(prod.all("azure-native:authorization:ManagementLockByScope").length, 2);
        const dev = await deploy();
        assert.equal(dev.one("sessions-cluster").protect, false);
        assert.equal(dev.all("azure-native:authorization:ManagementLockByScope").length, 0);
    });

    it("makes a key of its own where none is given, and is created by its example", async () => {
        const { placement, alertGroups } = args();
        const { one, result } = await record(() => azureSessions(placement, alertGroups), { outputs });
        const { keyEncryptionKeyUrl } = one("sessions-cluster").inputs.encryption.customerManagedKeyEncryption;
        assert.ok(keyEncryptionKeyUrl.startsWith(await valueOf(result.keyUri)));
        assert.equal(one("sessions-key").type, "strata:index:AzureStoreKey");
    });

    it("makes every child its own, and no other's", async () => {
        const { resources } = await deploy({ tier: Tier.Premium, environment: Environment.Prod });
        for (const { name, parent } of resources) {
            if (name === "sessions") continue;
            assert.ok(name.startsWith("sessions-") && parent === "sessions", `${name} under ${parent}`);
        }
    });
});
