import assert from "node:assert/strict";
import {
    AzureSqlFailoverPolicy,
    AzureSqlSecondaryType,
} from "../../../../components/relational/azure-sql/azure-sql.args";
import { Tier } from "../../../../components/shared/tier";
import { valueOf } from "../../mocks";
import { deploy } from "./azure-sql.fixture";

const databases = [
    { name: "accounts", elasticPool: "shared" },
    { name: "journal", elasticPool: "shared" },
    { name: "audit" },
];
const elasticPools = [{ name: "shared" }];

describe("AzureSql with a failover group", () => {
    it("has a partner server in the recovery region, with a private endpoint there", async () => {
        const { one } = await deploy({ tier: Tier.Premium });
        assert.equal(one("ledger-recovery-server").inputs.location, "ukwest");
        const [connection] = one("ledger-recovery-server-endpoint").inputs.privateLinkServiceConnections;
        assert.match(connection.privateLinkServiceId, /servers\/ledger-recovery-server$/);
        assert.equal(one("ledger-recovery-server-endpoint").inputs.location, "ukwest");
        const { partnerServers } = one("ledger-failover").inputs;
        assert.deepEqual(
            partnerServers.map(({ id }: { id: string }) => id.split("/").pop()),
            ["ledger-recovery-server"],
        );
    });

    it("holds every database of the store, and leaves those of the partner to Azure", async () => {
        const { one, all } = await deploy({ tier: Tier.Premium, databases, elasticPools });
        const ids = one("ledger-failover").inputs.databases.map((id: string) => id.split("/").pop());
        assert.deepEqual(ids, ["accounts", "journal", "audit"]);
        const servers = all("azure-native:sql:Database").map(({ inputs }) => inputs.serverName);
        assert.deepEqual(new Set(servers), new Set(["ledger-server"]));
    });

    it("gives the partner a pool of the same name and size before databases are copied into it", async () => {
        const { one } = await deploy({ tier: Tier.Premium, databases, elasticPools });
        const { inputs: here } = one("ledger-pool-shared");
        const { inputs: there, urn } = one("ledger-recovery-pool-shared");
        assert.deepEqual(
            [there.elasticPoolName, there.sku, there.maxSizeBytes],
            [here.elasticPoolName, here.sku, here.maxSizeBytes],
        );
        assert.deepEqual([here.zoneRedundant, there.zoneRedundant], [true, false], "ukwest has no zones");
        assert.ok(one("ledger-failover").dependencies.includes(urn));
    });

    it("lets one identity use both keys, each region's own protecting it, and both servers know both", async () => {
        const { one, all } = await deploy({ tier: Tier.Premium });
        const servers = all("azure-native:sql:Server").map(({ inputs }) => inputs);
        assert.equal(new Set(servers.map(({ primaryUserAssignedIdentityId: id }) => id)).size, 1);
        assert.equal(new Set(servers.map(({ keyId }) => keyId)).size, 2);
        const principals = ["ledger-identity-key-use", "ledger-identity-recovery-key-use"].map(
            (name) => one(name).inputs,
        );
        assert.equal(new Set(principals.map(({ principalId }) => principalId)).size, 1);
        assert.equal(new Set(principals.map(({ scope }) => scope)).size, 2);
        const keys = all("azure-native:sql:ServerKey").map(({ inputs, retainOnDelete }) => [
            inputs.serverName,
            inputs.uri,
            retainOnDelete,
        ]);
        assert.deepEqual(keys, [
            ["ledger-server", one("ledger-recovery-server").inputs.keyId, true],
            ["ledger-recovery-server", one("ledger-server").inputs.keyId, true],
        ]);
        const { dependencies } = one("ledger-failover");
        for (const name of ["ledger-other-key", "ledger-recovery-other-key", "ledger-recovery-protector"])
            assert.ok(dependencies.includes(one(name).urn), name);
    });

    it("names a key as its server does: vault, key and version", async () => {
        const { one } = await deploy({ tier: Tier.Premium });
        const { uri, keyName } = one("ledger-other-key").inputs;
        const { hostname, pathname } = new URL(uri);
        const [, , key, version] = pathname.split("/");
        assert.equal(keyName, `${hostname.split(".")[0]}_${key}_${version}`);
    });

    it("leads writers and readers by names that survive a failover, unique all over Azure", async () => {
        const { one, result } = await deploy({ tier: Tier.Premium });
        const { failoverGroupName } = one("ledger-failover").inputs;
        assert.match(failoverGroupName, /^strata-test-ledger-[a-z0-9]{8}$/);
        assert.deepEqual(await valueOf(result.endpoints), {
            writer: `${failoverGroupName}.database.windows.net`,
            reader: `${failoverGroupName}.secondary.database.windows.net`,
        });
        assert.equal(one("ledger-failover").deleteBeforeReplace, true);
    });

    it("waits for a person by default, and with Automatic for an hour at least", async () => {
        const { one } = await deploy({ tier: Tier.Premium });
        assert.deepEqual(one("ledger-failover").inputs.readWriteEndpoint, { failoverPolicy: "Manual" });
        const automatic = await deploy({ tier: Tier.Premium, failoverPolicy: AzureSqlFailoverPolicy.Automatic });
        assert.deepEqual(automatic.one("ledger-failover").inputs.readWriteEndpoint, {
            failoverPolicy: "Automatic",
            failoverWithDataLossGracePeriodMinutes: 60,
        });
    });

    it("gives no reader where the secondary is a standby", async () => {
        const { one, result } = await deploy({ tier: Tier.Premium, secondaryType: AzureSqlSecondaryType.Standby });
        assert.equal(one("ledger-failover").inputs.secondaryType, "Standby");
        assert.deepEqual(Object.keys(await valueOf(result.endpoints)), ["writer"]);
    });

    it("keeps the secondaries' backups as long as the primaries', once they are there", async () => {
        const { one } = await deploy({ tier: Tier.Premium });
        const { inputs, dependencies } = one("ledger-recovery-retention-ledger");
        assert.deepEqual([inputs.serverName, inputs.retentionDays], ["ledger-recovery-server", 35]);
        assert.ok(dependencies.includes(one("ledger-failover").urn));
    });

    it("watches how far the secondary lags", async () => {
        const roles = (await deploy({ tier: Tier.Premium }))
            .all("azure-native:monitor:MetricAlert")
            .map(({ name }) => name);
        assert.ok(
            roles.includes("ledger-database-ledger-replication-lag") &&
                roles.includes("ledger-database-ledger-replication-stuck"),
        );
    });

    it("is left out without a recovery region, and where it is not wanted", async () => {
        for (const over of [{ recovery: undefined }, { failoverGroup: false }]) {
            const { all, result } = await deploy({ tier: Tier.Premium, ...over });
            assert.equal(all("azure-native:sql:Server").length, 1);
            assert.equal(all("azure-native:sql:ServerKey").length, 0);
            assert.equal(result.failoverGroup, undefined);
        }
    });
});
