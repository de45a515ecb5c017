import assert from "node:assert/strict";
import {
    AzureSqlBackupRedundancy,
    AzureSqlFailoverPolicy,
    AzureSqlLicense,
    AzureSqlTlsVersion,
} from "../../../../components/relational/azure-sql/azure-sql.args";
import { AzureAccess, AzurePrincipalType } from "../../../../components/foundation/azure/store-settings";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { Environment, Tier } from "../../../../components/shared/tier";
import { customerKey } from "../../azure.fixture";
import { valueOf } from "../../mocks";
import { administrator, deploy } from "./azure-sql.fixture";

const principalId = "0f0e8c1f-6b0a-4d5e-9a57-2f0f3c8b2102";

describe("AzureSql when configured", () => {
    it("opens the public endpoint for the addresses given, and for nobody else", async () => {
        const { one, all } = await deploy({ allowedAddresses: ["203.0.113.7", "198.51.100.0/24"] });
        assert.equal(one("ledger-server").inputs.publicNetworkAccess, "Enabled");
        const rules = all("azure-native:sql:FirewallRule").map(({ name, inputs }) => [
            name,
            inputs.startIpAddress,
            inputs.endIpAddress,
        ]);
        assert.deepEqual(rules, [
            ["ledger-allow-203-0-113-7", "203.0.113.7", "203.0.113.7"],
            ["ledger-allow-198-51-100-0-24", "198.51.100.0", "198.51.100.255"],
        ]);
    });

    it("opens the partner for the same addresses, for the day it takes over", async () => {
        const { one } = await deploy({ tier: Tier.Premium, allowedAddresses: ["203.0.113.7"] });
        assert.equal(one("ledger-recovery-allow-203-0-113-7").inputs.serverName, "ledger-recovery-server");
    });

    it("puts databases into pools, whose vCores they share", async () => {
        const { one } = await deploy({
            elasticPools: [{ name: "shared", skuName: "GP_Gen5_8", maxSizeGib: 500, maxVcoresPerDatabase: 4 }],
            databases: [
                { name: "accounts", elasticPool: "shared", maxSizeGib: 100 },
                { name: "audit", skuName: "HS_Gen5_4" },
            ],
        });
        const pool = one("ledger-pool-shared").inputs;
        assert.deepEqual(pool.sku, { name: "GP_Gen5", tier: "GeneralPurpose", family: "Gen5", capacity: 8 });
        assert.deepEqual(pool.perDatabaseSettings, { minCapacity: 0, maxCapacity: 4 });
        const pooled = one("ledger-database-accounts").inputs;
        assert.match(pooled.elasticPoolId, /elasticPools\/shared$/);
        assert.deepEqual(
            [pooled.sku, pooled.zoneRedundant, pooled.maxSizeBytes],
            [undefined, undefined, 100 * 2 ** 30],
        );
        const alone = one("ledger-database-audit").inputs;
        assert.deepEqual(
            [alone.elasticPoolId, alone.maxSizeBytes, alone.sku.tier],
            [undefined, undefined, "Hyperscale"],
        );
        assert.deepEqual([alone.highAvailabilityReplicaCount, alone.readScale], [1, "Enabled"]);
    });

    it("keeps full backups as long as it is told", async () => {
        const { one } = await deploy({ longTermRetention: { weeks: 5, years: 7, weekOfYear: 26 } });
        const { weeklyRetention, monthlyRetention, yearlyRetention, weekOfYear } = one("ledger-archive-ledger").inputs;
        assert.deepEqual(
            [weeklyRetention, monthlyRetention, yearlyRetention, weekOfYear],
            ["P5W", undefined, "P7Y", 26],
        );
    });

    it("uses the key given, by the key's own identity", async () => {
        const key = customerKey();
        const { one, resources, result } = await deploy({ customerKey: key });
        assert.equal(one("ledger-server").inputs.keyId, key.keyUriWithVersion);
        assert.equal(one("ledger-server").inputs.primaryUserAssignedIdentityId, key.identityId);
        assert.ok(!resources.some(({ type }) => type === "strata:index:AzureStoreKey"));
        assert.equal(await valueOf(result.keyUri), key.keyUri);
    });

    it("leaves DNS records to whoever keeps them", async () => {
        const { all } = await deploy({ endpointDns: { sqlServer: AzureDnsMode.Policy } });
        const groups = all("azure-native:network:PrivateDnsZoneGroup").map(({ name }) => name);
        assert.ok(!groups.some((name) => name.startsWith("ledger-server")));
    });

    it("says to the administrator how each principal gets what it may do, and nothing more", async () => {
        const principals = [{ name: "app", principalId, access: AzureAccess.Write }];
        const { result } = await deploy({ principals });
        const { app } = await valueOf(result.grants);
        assert.equal(
            app,
            [
                `IF DATABASE_PRINCIPAL_ID(N'app') IS NULL CREATE USER [app] FROM EXTERNAL PROVIDER WITH OBJECT_ID = '${principalId}';`,
                "ALTER ROLE [db_datareader] ADD MEMBER [app];",
                "ALTER ROLE [db_datawriter] ADD MEMBER [app];",
            ].join("\n"),
        );
        const read = await valueOf(result.grant({ name: "report", principalId, access: AzureAccess.Read }));
        assert.ok(read.includes("db_datareader") && !read.includes("db_datawriter"));
        assert.throws(
            () => result.grant({ name: "x'y", principalId, access: AzureAccess.Read }),
            /grant|principals\[0\]\.name/,
        );
    });

    it("is spread over zones in prod, whatever its tier", async () => {
        const zonesIn = async (environment: Environment) =>
            (await deploy({ tier: Tier.Basic, environment })).one("ledger-database-ledger").inputs.zoneRedundant;
        assert.deepEqual([await zonesIn(Environment.Prod), await zonesIn(Environment.Dev)], [true, false]);
    });

    it("takes every other setting over its own", async () => {
        const { one, all } = await deploy({
            skuName: "BC_Gen5_4",
            maxSizeGib: 300,
            zoneRedundant: false,
            readScale: false,
            licenseType: AzureSqlLicense.BasePrice,
            backupRetentionDays: 21,
            differentialBackupHours: 24,
            backupRedundancy: AzureSqlBackupRedundancy.Zone,
            minimalTlsVersion: AzureSqlTlsVersion.Tls13,
            auditActions: ["BATCH_COMPLETED_GROUP"],
            defender: false,
            administrator: { ...administrator, principalType: AzurePrincipalType.ServicePrincipal },
        });
        const { zoneRedundant, readScale, licenseType, requestedBackupStorageRedundancy } =
            one("ledger-database-ledger").inputs;
        assert.deepEqual(
            [zoneRedundant, readScale, licenseType, requestedBackupStorageRedundancy],
            [false, "Disabled", "BasePrice", "Zone"],
        );
        const { retentionDays, diffBackupIntervalInHours } = one("ledger-retention-ledger").inputs;
        assert.deepEqual([retentionDays, diffBackupIntervalInHours], [21, 24]);
        assert.equal(one("ledger-server").inputs.minimalTlsVersion, "1.3");
        assert.equal(one("ledger-server").inputs.administrators.principalType, "Application");
        assert.deepEqual(one("ledger-audit").inputs.auditActionsAndGroups, ["BATCH_COMPLETED_GROUP"]);
        assert.equal(all("azure-native:sql:ServerSecurityAlertPolicy").length, 0);
    });

    it("promises what its settings hold", async () => {
        const promise = async (over: Parameters<typeof deploy>[0]) => valueOf((await deploy(over)).result.recovery);
        const paired = await promise({ tier: Tier.Standard });
        assert.deepEqual([paired.rpoMinutes, paired.rtoMinutes], [60, 720]);
        assert.match(paired.how, /lost zone.*last 14 days.*geo-replicated/);
        const local = await promise({ backupRedundancy: AzureSqlBackupRedundancy.Zone });
        assert.deepEqual([local.rpoMinutes, local.rtoMinutes], [10, 120]);
        const group = await promise({ tier: Tier.Premium });
        assert.deepEqual([group.rpoMinutes, group.rtoMinutes], [1, 35]);
        assert.match(group.how, /fail the group over to ukwest/);
        const automatic = await promise({
            tier: Tier.Premium,
            failoverPolicy: AzureSqlFailoverPolicy.Automatic,
            failoverGraceMinutes: 120,
        });
        assert.equal(automatic.rtoMinutes, 125);
    });
});
