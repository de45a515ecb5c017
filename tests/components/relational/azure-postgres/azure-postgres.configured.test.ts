import assert from "node:assert/strict";
import {
    AzurePostgresHighAvailability,
    AzurePostgresPrivateAccess,
} from "../../../../components/relational/azure-postgres/azure-postgres.args";
import { AzurePostgresDisk } from "../../../../components/relational/azure-postgres/storage";
import { AzureSqlTlsVersion } from "../../../../components/relational/azure-sql/azure-sql.args";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { AzureAccess, AzurePrincipalType } from "../../../../components/foundation/azure/store-settings";
import { Environment, Tier } from "../../../../components/shared/tier";
import { azurePlacement, azureVault, customerKey } from "../../azure.fixture";
import { valueOf } from "../../mocks";
import { administrator, deploy, parametersOf } from "./azure-postgres.fixture";

const principalId = "0f0e8c1f-6b0a-4d5e-9a57-2f0f3c8b2102";

describe("AzurePostgres when configured", () => {
    it("opens the public endpoint for the addresses given, and for nobody else", async () => {
        const { one, all } = await deploy({ allowedAddresses: ["203.0.113.7", "198.51.100.0/24"] });
        assert.deepEqual(one("orders-server").inputs.network, { publicNetworkAccess: "Enabled" });
        const rules = all("azure-native:dbforpostgresql:FirewallRule").map(({ name, inputs }) => [
            name,
            inputs.startIpAddress,
            inputs.endIpAddress,
        ]);
        assert.deepEqual(rules, [
            ["orders-allow-203-0-113-7", "203.0.113.7", "203.0.113.7"],
            ["orders-allow-198-51-100-0-24", "198.51.100.0", "198.51.100.255"],
        ]);
    });

    it("never opens a replica, which would keep the firewall that it was made with", async () => {
        const { one } = await deploy({ tier: Tier.Premium, readReplicas: 1, allowedAddresses: ["203.0.113.7"] });
        assert.deepEqual(one("orders-server").inputs.network, { publicNetworkAccess: "Enabled" });
        for (const replica of ["orders-recovery-server", "orders-replica-1"])
            assert.deepEqual(one(replica).inputs.network, { publicNetworkAccess: "Disabled" }, replica);
    });

    it("stands in the delegated subnet of each region, with no endpoint", async () => {
        const { one, all } = await deploy({ tier: Tier.Premium, privateAccess: AzurePostgresPrivateAccess.Subnet });
        for (const [server, location] of [
            ["orders-server", "uksouth"],
            ["orders-recovery-server", "ukwest"],
        ]) {
            const { delegatedSubnetResourceId, privateDnsZoneArmResourceId, publicNetworkAccess } = one(server!).inputs
                .network;
            assert.equal(delegatedSubnetResourceId, azurePlacement(location).postgresSubnetId);
            assert.match(privateDnsZoneArmResourceId, /strata\.private\.postgres\.database\.azure\.com$/);
            assert.equal(publicNetworkAccess, undefined);
        }
        const endpoints = all("azure-native:network:PrivateEndpoint").map(({ name }) => name);
        assert.ok(!endpoints.some((name) => /-server-endpoint/.test(name)));
    });

    it("keeps the password of a role that signs in with one in Key Vault, and takes SCRAM only", async () => {
        const recording = await deploy({ passwordAuthentication: true, username: "reporting", vault: azureVault() });
        const { inputs, secrets } = recording.one("orders-server");
        assert.deepEqual([inputs.administratorLogin, inputs.authConfig.passwordAuth], ["reporting", "Enabled"]);
        assert.ok(secrets.includes("administratorLoginPassword"));
        assert.equal(parametersOf(recording)["azure.accepted_password_auth_method"], "scram-sha-256");
        assert.match(
            await valueOf(recording.result.secretRef!),
            /^https:\/\/strata-uksouth\.vault\.azure\.net\/secrets\//,
        );
    });

    it("uses the key given, by the key's own identity", async () => {
        const key = customerKey();
        const { one, resources, result } = await deploy({ customerKey: key, geoRedundantBackup: false });
        const { primaryKeyURI, primaryUserAssignedIdentityId } = one("orders-server").inputs.dataEncryption;
        assert.deepEqual([primaryKeyURI, primaryUserAssignedIdentityId], [key.keyUri, key.identityId]);
        assert.ok(!resources.some(({ type }) => type === "strata:index:AzureStoreKey"));
        assert.equal(await valueOf(result.keyUri), key.keyUri);
    });

    it("leaves DNS records to whoever keeps them", async () => {
        const { all } = await deploy({ endpointDns: { postgresqlServer: AzureDnsMode.Policy } });
        const groups = all("azure-native:network:PrivateDnsZoneGroup").map(({ name }) => name);
        assert.ok(!groups.some((name) => name.startsWith("orders-server")));
    });

    it("says to the administrator how each principal gets what it may do, and nothing more", async () => {
        const principals = [{ name: "app", principalId, access: AzureAccess.Write }];
        const { result } = await deploy({ principals, databaseName: "orders_eu" });
        const { app } = await valueOf(result.grants);
        assert.equal(
            app,
            [
                `SELECT pgaadauth_create_principal_with_oid('app', '${principalId}', 'service', false, false) WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app');`,
                'GRANT CONNECT ON DATABASE "orders_eu" TO "app";',
                'GRANT USAGE ON SCHEMA public TO "app";',
                'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "app";',
                'GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO "app";',
                'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "app";',
                'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO "app";',
            ].join("\n"),
        );
        const read = await valueOf(result.grant({ name: "report", principalId, access: AzureAccess.Read }));
        assert.ok(read.includes("SELECT ON ALL TABLES") && !/INSERT|UPDATE|DELETE/.test(read));
        const group = {
            name: "owners",
            principalId,
            principalType: AzurePrincipalType.Group,
            access: AzureAccess.Admin,
        };
        assert.match(await valueOf(result.grant(group)), /'group', true, false\)[^]*GRANT ALL ON DATABASE "orders_eu"/);
        assert.throws(
            () => result.grant({ name: "x'y", principalId, access: AzureAccess.Read }),
            /principals\[0\]\.name/,
        );
    });

    it("keeps logical slots over a failover: natively from 17 on, and by the extension before", async () => {
        const slots = async (engineVersion: string) => {
            const parameters = parametersOf(await deploy({ engineVersion, logicalReplication: true }));
            const { wal_level, hot_standby_feedback, sync_replication_slots } = parameters;
            return [wal_level, hot_standby_feedback, sync_replication_slots, parameters["shared_preload_libraries"]];
        };
        assert.deepEqual(await slots("17"), ["logical", "on", "on", "pg_stat_statements,pgaudit"]);
        assert.deepEqual(await slots("16"), [
            ...["logical", "on", undefined],
            "pg_stat_statements,pgaudit,pg_failover_slots",
        ]);
        assert.equal(parametersOf(await deploy())["wal_level"], undefined);
    });

    it("grows a Premium SSD by itself, and does not shrink it again afterwards", async () => {
        const { one } = await deploy({ diskType: AzurePostgresDisk.Premium, storagePerformanceTier: "P20" });
        const { inputs, ignoreChanges } = one("orders-server");
        assert.deepEqual(inputs.storage, {
            ...{ type: "Premium_LRS", storageSizeGB: 256, autoGrow: "Enabled", tier: "P20" },
        });
        assert.ok(ignoreChanges.includes("storage.storageSizeGB"));
        const fixed = await deploy({ diskType: AzurePostgresDisk.Premium, storageAutogrow: false });
        assert.equal(fixed.one("orders-server").inputs.storage.autoGrow, "Disabled");
        assert.ok(!fixed.one("orders-server").ignoreChanges.includes("storage.storageSizeGB"));
    });

    it("takes Premium SSD where a region of the store lacks the second version", async () => {
        const type = async (home: string, there?: string) => {
            const recovery = there === undefined ? undefined : { placement: azurePlacement(there) };
            const { one } = await deploy({ placement: azurePlacement(home), recovery });
            return one("orders-server").inputs.storage.type;
        };
        assert.equal(await type("uksouth"), "PremiumV2_LRS");
        assert.equal(await type("francecentral"), "Premium_LRS");
        assert.equal(await type("uksouth", "francecentral"), "Premium_LRS");
    });

    it("has its standby in the same zone where the region has no others", async () => {
        const { one } = await deploy({ placement: azurePlacement("ukwest"), recovery: undefined });
        assert.equal(one("orders-server").inputs.highAvailability.mode, "SameZone");
    });

    it("takes every other setting over its own", async () => {
        const recording = await deploy({
            skuName: "Standard_E16ads_v5",
            highAvailability: AzurePostgresHighAvailability.SameZone,
            engineVersion: "18",
            storageGib: 700,
            iops: 20_000,
            storageThroughputMbps: 900,
            backupRetentionDays: 21,
            maintenanceWindow: "sat:23:30-sun:00:30",
            minimalTlsVersion: AzureSqlTlsVersion.Tls13,
            maxConnections: 400,
            slowQuerySeconds: 0.25,
            auditEvents: ["all"],
            extensions: ["vector"],
            proxy: true,
            parameters: { work_mem: "16384", random_page_cost: "2" },
            administrator: { ...administrator, principalType: AzurePrincipalType.ServicePrincipal },
        });
        const { inputs } = recording.one("orders-server");
        assert.deepEqual(
            [inputs.sku.name, inputs.highAvailability.mode, inputs.version, inputs.backup.backupRetentionDays],
            ["Standard_E16ads_v5", "SameZone", "18", 21],
        );
        assert.deepEqual(
            [inputs.storage.storageSizeGB, inputs.storage.iops, inputs.storage.throughput],
            [700, 20_000, 900],
        );
        const { dayOfWeek, startHour, startMinute } = inputs.maintenanceWindow;
        assert.deepEqual([dayOfWeek, startHour, startMinute], [6, 23, 30]);
        assert.equal(recording.one("orders-administrator").inputs.principalType, "ServicePrincipal");
        const expected = {
            ...{ ssl_min_protocol_version: "TLSv1.3", max_connections: "400", log_min_duration_statement: "250" },
            ...{ "pgaudit.log": "all", "azure.extensions": "pgaudit,pg_stat_statements,vector" },
            ...{ "pgbouncer.enabled": "true", work_mem: "16384", random_page_cost: "2" },
        };
        const parameters = parametersOf(recording);
        for (const [name, value] of Object.entries(expected)) assert.equal(parameters[name], value, name);
    });

    it("promises what its settings hold", async () => {
        const promise = async (over: Parameters<typeof deploy>[0]) => valueOf((await deploy(over)).result.recovery);
        const replica = await promise({ tier: Tier.Premium, environment: Environment.Prod });
        assert.deepEqual([replica.rpoMinutes, replica.rtoMinutes], [5, 40]);
        assert.match(replica.how, /lost zone.*nothing lost.*last 35 days.*promote the replica in ukwest/);
        const paired = await promise({ tier: Tier.Standard });
        assert.deepEqual([paired.rpoMinutes, paired.rtoMinutes], [60, 720]);
        assert.match(paired.how, /restore the geo-redundant backup in ukwest/);
        const local = await promise({ tier: Tier.Basic });
        assert.deepEqual([local.rpoMinutes, local.rtoMinutes], [5, 120]);
        assert.doesNotMatch(local.how, /lost zone|lost region/);
    });
});
