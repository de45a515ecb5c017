import assert from "node:assert/strict";
import { azureOrders } from "../../../../components/relational/azure-postgres/azure-postgres.example";
import { Environment, Tier } from "../../../../components/shared/tier";
import { customerKey } from "../../azure.fixture";
import { record, valueOf } from "../../mocks";
import { args, deploy, outputs, parametersOf } from "./azure-postgres.fixture";

const tagged = ["dbforpostgresql:Server", "network:PrivateEndpoint", "monitor:MetricAlert"];

describe("AzurePostgres by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`is private, encrypted with its own key, audited, tagged and watched in tier ${tier}`, async () => {
            const recording = await deploy({ tier });
            const { all, resources } = recording;
            for (const { name, inputs } of all("azure-native:dbforpostgresql:Server")) {
                assert.deepEqual(inputs.network, { publicNetworkAccess: "Disabled" }, name);
                const { type, primaryKeyURI, primaryUserAssignedIdentityId } = inputs.dataEncryption;
                assert.equal(type, "AzureKeyVault");
                assert.match(primaryKeyURI, /^https:\/\/.+\/keys\/[^/]+$/, "without a version, so that it rotates");
                assert.ok(primaryUserAssignedIdentityId in inputs.identity.userAssignedIdentities);
                const parameters = parametersOf(recording, name);
                assert.equal(parameters["require_secure_transport"], "on");
                assert.equal(parameters["ssl_min_protocol_version"], "TLSv1.2");
                assert.equal(parameters["log_min_duration_statement"], "1000");
                assert.equal(parameters["pgaudit.log"], "ddl,role");
                assert.match(parameters["shared_preload_libraries"] ?? "", /pgaudit/);
                assert.match(parameters["azure.extensions"] ?? "", /pgaudit/);
            }
            assert.equal(all("azure-native:dbforpostgresql:FirewallRule").length, 0);
            assert.ok(all("azure-native:monitor:MetricAlert").length > 15);
            for (const { name, type, inputs } of resources) {
                if (tagged.some((each) => type === `azure-native:${each}`))
                    assert.deepEqual(inputs.tags, { Owner: "data-platform" }, name);
            }
        });
    }

    it("takes the sizes of its tier", async () => {
        const sizes = async (tier: Tier) => {
            const { sku, storage, highAvailability, backup } = (await deploy({ tier })).one("orders-server").inputs;
            return [
                ...[sku.name, sku.tier, storage.type, storage.storageSizeGB, storage.iops, storage.throughput],
                ...[highAvailability.mode, backup.backupRetentionDays, backup.geoRedundantBackup],
            ];
        };
        assert.deepEqual(await sizes(Tier.Basic), [
            ...["Standard_B2ms", "Burstable", "Premium_LRS", 32, undefined, undefined],
            ...["Disabled", 7, "Disabled"],
        ]);
        assert.deepEqual(await sizes(Tier.Standard), [
            ...["Standard_D4ds_v5", "GeneralPurpose", "PremiumV2_LRS", 256, 3_000, 125],
            ...["ZoneRedundant", 14, "Enabled"],
        ]);
        assert.deepEqual(await sizes(Tier.Premium), [
            ...["Standard_E8ds_v5", "MemoryOptimized", "PremiumV2_LRS", 1_024, 12_000, 500],
            ...["ZoneRedundant", 35, "Enabled"],
        ]);
    });

    it("takes Entra sign-in only, with the group given as administrator", async () => {
        const { one, all, result } = await deploy({ tier: Tier.Premium });
        for (const { inputs } of all("azure-native:dbforpostgresql:Server")) {
            const { activeDirectoryAuth, passwordAuth } = inputs.authConfig;
            assert.deepEqual([activeDirectoryAuth, passwordAuth], ["Enabled", "Disabled"]);
            assert.deepEqual([inputs.administratorLogin, inputs.administratorLoginPassword], [undefined, undefined]);
        }
        const { objectId, principalName, principalType } = one("orders-administrator").inputs;
        assert.deepEqual(
            [objectId, principalName, principalType],
            [args().administrator?.objectId, "postgres-administrators", "Group"],
        );
        assert.equal(result.secretRef, undefined);
    });

    it("is reached through one private endpoint, whose name its zone knows", async () => {
        const { one, all, result } = await deploy({ customerKey: customerKey(), geoRedundantBackup: false });
        assert.equal(all("azure-native:network:PrivateEndpoint").length, 1);
        const [zone] = one("orders-server-endpoint-dns").inputs.privateDnsZoneConfigs;
        assert.match(zone.privateDnsZoneId, /privatelink\.postgres\.database\.azure\.com$/);
        const [connection] = one("orders-server-endpoint").inputs.privateLinkServiceConnections;
        assert.deepEqual(connection.groupIds, ["postgresqlServer"]);
        assert.match(connection.privateLinkServiceId, /flexibleServers\/orders-server$/);
        assert.deepEqual(await valueOf(result.endpoints), { writer: "orders-server.postgres.database.azure.com" });
        assert.equal(await valueOf(result.port), 5432);
        assert.equal(await valueOf(result.databaseName), "orders");
    });

    it("changes a server one thing after another, as Azure takes it", async () => {
        const { all, one } = await deploy({ tier: Tier.Premium, allowedAddresses: ["203.0.113.7"] });
        const steps = [
            ...["orders-administrator", "orders-database", "orders-allow-203-0-113-7"].map(one),
            ...all("azure-native:dbforpostgresql:Configuration").filter(({ name }) => name.startsWith("orders-server")),
            one("orders-recovery-server"),
        ];
        for (const [index, { name, dependencies }] of steps.entries()) {
            const before = steps[index - 1];
            if (before) assert.ok(dependencies.includes(before.urn), `${name} after ${before.name}`);
        }
        assert.ok(steps.length > 15);
    });

    it("keeps parameters that Azure computes once in step with the size", async () => {
        const sized = async (skuName: string) => {
            const parameters = parametersOf(await deploy({ skuName }));
            return ["max_connections", "shared_buffers", "effective_cache_size"].map((name) => parameters[name]);
        };
        assert.deepEqual(await sized("Standard_D4ds_v5"), ["1718", "524288", "1572864"]);
        assert.deepEqual(await sized("Standard_E8ds_v5"), ["5000", "2097152", "6291456"]);
        const burstable = await deploy({ tier: Tier.Basic, skuName: "Standard_B1ms" });
        assert.deepEqual(
            ["max_connections", "shared_buffers"].map((name) => parametersOf(burstable)[name]),
            ["50", "32768"],
        );
    });

    it("protects and locks every server in prod, and the database", async () => {
        const prod = await deploy({ tier: Tier.Premium, environment: Environment.Prod });
        for (const name of ["orders-server", "orders-recovery-server", "orders-database"])
            assert.equal(prod.one(name).protect, true, name);
        const locks = prod.all("azure-native:authorization:ManagementLockByScope").map(({ name }) => name);
        assert.ok(locks.includes("orders-server-lock") && locks.includes("orders-recovery-server-lock"));
        const dev = await deploy();
        assert.equal(dev.one("orders-server").protect, false);
        assert.deepEqual(dev.all("azure-native:authorization:ManagementLockByScope"), []);
    });

    it("has a standby and backups in the paired region in prod whatever its tier, and no burstable size", async () => {
        const found = async (skuName?: string) => {
            const { one } = await deploy({ tier: Tier.Basic, environment: Environment.Prod, skuName });
            const { sku, highAvailability, backup } = one("orders-server").inputs;
            return [sku.name, highAvailability.mode, backup.geoRedundantBackup];
        };
        assert.deepEqual(await found(), ["Standard_D2ds_v5", "ZoneRedundant", "Enabled"]);
        assert.deepEqual(await found("Standard_B2ms"), ["Standard_B2ms", "Disabled", "Enabled"]);
    });

    it("sends the logs and metrics of every server to its region's workspace", async () => {
        const { all } = await deploy({ tier: Tier.Premium });
        const flows = all("azure-native:monitor:DiagnosticSetting")
            .filter(({ inputs }) => inputs.resourceUri.includes("flexibleServers"))
            .map(({ inputs }) => [
                inputs.resourceUri.split("/").pop(),
                inputs.workspaceId.split("/")[4],
                inputs.logs[0].categoryGroup,
            ]);
        assert.deepEqual(flows.sort(), [
            ["orders-recovery-server", "ukwest", "allLogs"],
            ["orders-server", "uksouth", "allLogs"],
        ]);
    });

    it("is created by its example", async () => {
        const { placement, alertGroups } = args();
        const { one, result } = await record(() => azureOrders(placement, alertGroups), { outputs });
        assert.equal(one("orders-server").inputs.sku.name, "Standard_B2ms");
        assert.match(await valueOf(result.keyUri), /^https:/);
    });

    it("makes every child its own, and no other's", async () => {
        const { resources } = await deploy({ tier: Tier.Premium, environment: Environment.Prod });
        for (const { name, parent } of resources) {
            if (name === "orders") continue;
            assert.ok(name.startsWith("orders-") && parent.startsWith("orders"), `${name} under ${parent}`);
        }
    });
});
