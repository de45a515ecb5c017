import assert from "node:assert/strict";
import { azureLedger } from "../../../../components/relational/azure-sql/azure-sql.example";
import { Environment, Tier } from "../../../../components/shared/tier";
import { customerKey } from "../../azure.fixture";
import { record, valueOf } from "../../mocks";
import { args, deploy, outputs } from "./azure-sql.fixture";

const tagged = ["sql:Server", "sql:Database", "sql:FailoverGroup", "network:PrivateEndpoint", "monitor:MetricAlert"];

describe("AzureSql by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`is private, encrypted with its own key, audited, tagged and watched in tier ${tier}`, async () => {
            const { all, one, resources } = await deploy({ tier });
            for (const { inputs } of all("azure-native:sql:Server")) {
                assert.equal(inputs.publicNetworkAccess, "Disabled");
                assert.equal(inputs.minimalTlsVersion, "1.2");
                assert.equal(inputs.version, "12.0");
                assert.match(inputs.keyId, /^https:\/\/.+\/keys\/.+\/.+/);
                assert.equal(inputs.primaryUserAssignedIdentityId, inputs.identity.userAssignedIdentities[0]);
                assert.equal(inputs.administratorLogin, undefined);
                assert.equal(inputs.administratorLoginPassword, undefined);
            }
            assert.equal(all("azure-native:sql:FirewallRule").length, 0);
            const audit = one("ledger-audit").inputs;
            assert.deepEqual([audit.state, audit.isAzureMonitorTargetEnabled], ["Enabled", true]);
            assert.ok(one("ledger-audit").dependencies.includes(one("ledger-master-diagnostics").urn));
            assert.equal(one("ledger-threats").inputs.state, "Enabled");
            assert.equal(one("ledger-vulnerabilities").inputs.state, "Enabled");
            assert.equal(one("ledger-protector").inputs.autoRotationEnabled, true);
            assert.ok(all("azure-native:monitor:MetricAlert").length > 9);
            for (const { name, type, inputs } of resources) {
                if (tagged.some((each) => type === `azure-native:${each}`))
                    assert.deepEqual(inputs.tags, { Owner: "data-platform" }, name);
            }
        });
    }

    it("takes the sizes of its tier, and names a SKU as Azure gives it back", async () => {
        const sizes = async (tier: Tier) => {
            const { one } = await deploy({ tier });
            const { sku, zoneRedundant, maxSizeBytes, requestedBackupStorageRedundancy } =
                one("ledger-database-ledger").inputs;
            const { retentionDays } = one("ledger-retention-ledger").inputs;
            const gib = maxSizeBytes / 2 ** 30;
            return [
                sku.name,
                sku.tier,
                sku.capacity,
                zoneRedundant,
                gib,
                retentionDays,
                requestedBackupStorageRedundancy,
            ];
        };
        assert.deepEqual(await sizes(Tier.Basic), ["GP_S_Gen5", "GeneralPurpose", 2, false, 32, 7, "Geo"]);
        assert.deepEqual(await sizes(Tier.Standard), ["GP_Gen5", "GeneralPurpose", 4, true, 250, 14, "GeoZone"]);
        assert.deepEqual(await sizes(Tier.Premium), ["BC_Gen5", "BusinessCritical", 8, true, 1024, 35, "GeoZone"]);
    });

    it("takes Entra sign-in only, by the administrator given, and keeps the one it was created with", async () => {
        const { inputs, ignoreChanges } = (await deploy()).one("ledger-server");
        const { azureADOnlyAuthentication, administratorType, principalType, login, sid } = inputs.administrators;
        assert.deepEqual(
            [azureADOnlyAuthentication, administratorType, principalType, login, sid],
            [true, "ActiveDirectory", "Group", "sql-admins", args().administrator?.objectId],
        );
        assert.deepEqual(ignoreChanges, ["administrators"]);
    });

    it("is reached through one private endpoint, whose name its zone knows", async () => {
        const { one, all, result } = await deploy({ customerKey: customerKey() });
        assert.equal(all("azure-native:network:PrivateEndpoint").length, 1);
        const [zone] = one("ledger-server-endpoint-dns").inputs.privateDnsZoneConfigs;
        assert.match(zone.privateDnsZoneId, /privatelink\.database\.windows\.net$/);
        const [connection] = one("ledger-server-endpoint").inputs.privateLinkServiceConnections;
        assert.deepEqual(connection.groupIds, ["sqlServer"]);
        assert.match(connection.privateLinkServiceId, /servers\/ledger-server$/);
        assert.deepEqual(await valueOf(result.endpoints), { writer: "ledger-server.database.windows.net" });
        assert.equal(await valueOf(result.port), 1433);
    });

    it("pauses a serverless database outside of prod only", async () => {
        const delay = async (environment: Environment) => {
            const { inputs } = (await deploy({ tier: Tier.Basic, environment })).one("ledger-database-ledger");
            return [inputs.autoPauseDelay, inputs.minCapacity];
        };
        assert.deepEqual(await delay(Environment.Dev), [60, 0.5]);
        assert.deepEqual(await delay(Environment.Prod), [-1, 0.5]);
    });

    it("protects and locks what holds data in prod", async () => {
        const prod = await deploy({ tier: Tier.Premium, environment: Environment.Prod });
        for (const name of ["ledger-server", "ledger-recovery-server", "ledger-database-ledger", "ledger-failover"])
            assert.equal(prod.one(name).protect, true, name);
        const locks = prod.all("azure-native:authorization:ManagementLockByScope").map(({ name }) => name);
        assert.ok(locks.includes("ledger-server-lock") && locks.includes("ledger-recovery-server-lock"));
        const dev = await deploy();
        assert.equal(dev.one("ledger-server").protect, false);
        assert.deepEqual(dev.all("azure-native:authorization:ManagementLockByScope"), []);
    });

    it("sends the logs of every database, and of the server's master, to the workspace", async () => {
        const { all } = await deploy({ tier: Tier.Premium });
        const flows = all("azure-native:monitor:DiagnosticSetting")
            .map(({ inputs }) => inputs.resourceUri as string)
            .filter((uri) => uri.includes("Microsoft.Sql"))
            .map((uri) => uri.split("/servers/")[1]);
        assert.deepEqual(flows.sort(), [
            "ledger-recovery-server/databases/ledger",
            "ledger-recovery-server/databases/master",
            "ledger-server/databases/ledger",
            "ledger-server/databases/master",
        ]);
    });

    it("is created by its example", async () => {
        const { placement, alertGroups } = args();
        const { one, result } = await record(() => azureLedger(placement, alertGroups), { outputs });
        assert.equal(one("ledger-database-ledger").inputs.sku.name, "GP_S_Gen5");
        assert.match(await valueOf(result.keyUri), /^https:/);
    });

    it("makes every child its own, and no other's", async () => {
        const { resources } = await deploy({ tier: Tier.Premium, environment: Environment.Prod });
        for (const { name, parent } of resources) {
            if (name === "ledger") continue;
            assert.ok(name.startsWith("ledger-") && parent.startsWith("ledger"), `${name} under ${parent}`);
        }
    });
});
