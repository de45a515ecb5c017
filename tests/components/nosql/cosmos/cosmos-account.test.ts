import assert from "node:assert/strict";
import { Environment, Tier } from "../../../../components/shared/tier";
import type { Plain } from "../../mocks";
import { valueOf } from "../../mocks";
import { accountOf, given } from "./cosmos-account.fixture";

for (const tier of Object.values(Tier)) {
    describe(`a Cosmos DB account, ${tier}, by default`, () => {
        it("lets in Entra principals only, over TLS 1.2, through a private endpoint", async () => {
            const account = await accountOf({ tier });
            const {
                disableLocalAuth,
                disableKeyBasedMetadataWriteAccess,
                minimalTlsVersion,
                publicNetworkAccess,
                ipRules,
            } = account.one("carts-account").inputs;
            assert.deepEqual(
                [disableLocalAuth, disableKeyBasedMetadataWriteAccess, minimalTlsVersion, publicNetworkAccess, ipRules],
                [true, true, "Tls12", "Disabled", []],
            );
            const endpoint = account.one("carts-nosql-endpoint").inputs;
            assert.deepEqual(endpoint.privateLinkServiceConnections[0].groupIds, ["Sql"]);
            assert.equal(account.result.secretRef, undefined);
        });

        it("is spread over zones in prod, where a region has them", async () => {
            const { locations } = (await accountOf({ tier, environment: Environment.Prod })).one(
                "carts-account",
            ).inputs;
            const zones = locations.map((each: Plain) => [each.locationName, each.isZoneRedundant]);
            assert.deepEqual(
                zones,
                [
                    ["uksouth", true],
                    ["ukwest", false],
                ].slice(0, zones.length),
            );
        });

        it("is encrypted by the customer's key", async () => {
            const { keyVaultKeyUri, identity, defaultIdentity } = (await accountOf({ tier })).one(
                "carts-account",
            ).inputs;
            const { keyUri, identityId } = given.customerKey as Plain;
            assert.equal(keyVaultKeyUri, keyUri);
            assert.deepEqual(identity, { type: "UserAssigned", userAssignedIdentities: [identityId] });
            assert.equal(defaultIdentity, `UserAssignedIdentity=${identityId}`);
        });

        it("is bought, copied and backed up by the tier", async () => {
            const account = await accountOf({ tier });
            const { capabilities, locations, backupPolicy, enableAutomaticFailover } =
                account.one("carts-account").inputs;
            const { options } = account.one("carts-database").inputs;
            const seen = {
                serverless: capabilities.length === 1,
                ru: options?.autoscaleSettings.maxThroughput,
                regions: locations.map((each: Plain) => [each.locationName, each.isZoneRedundant]),
                backup: backupPolicy.continuousModeProperties.tier,
                enableAutomaticFailover,
            };
            const expected = {
                [Tier.Basic]: {
                    serverless: true,
                    ru: undefined,
                    regions: [["uksouth", false]],
                    backup: "Continuous7Days",
                    enableAutomaticFailover: false,
                },
                [Tier.Standard]: {
                    serverless: false,
                    ru: 4_000,
                    regions: [
                        ["uksouth", false],
                        ["ukwest", false],
                    ],
                    backup: "Continuous7Days",
                    enableAutomaticFailover: true,
                },
                [Tier.Premium]: {
                    serverless: false,
                    ru: 20_000,
                    regions: [
                        ["uksouth", true],
                        ["ukwest", false],
                    ],
                    backup: "Continuous30Days",
                    enableAutomaticFailover: true,
                },
            };
            assert.deepEqual(seen, expected[tier]);
            assert.equal(
                account.resources.some(({ name }) => name === "carts-recovery-nosql-endpoint"),
                tier !== Tier.Basic,
            );
        });

        it("tells the groups of trouble, at thresholds that fit its size", async () => {
            const account = await accountOf({ tier });
            const alerts = account
                .all("azure-native:monitor:MetricAlert")
                .map(({ name }) => name.replace("carts-", ""));
            const several = ["failed-over", "replication-late", "throughput"];
            assert.deepEqual(
                alerts.sort(),
                [...(tier === Tier.Basic ? [] : several), "throttled", "unavailable"].sort(),
            );
            assert.equal((await valueOf(account.result.alarms)).length, alerts.length);
            assert.equal(account.one("carts-account-diagnostics").inputs.logs[0].categoryGroup, "allLogs");
        });

        it("is the same in a preview as in an update", async () => {
            const named = (account: Plain) =>
                account.resources.map(({ type, name }: Plain) => `${type} ${name}`).sort();
            assert.deepEqual(named(await accountOf({ tier }, { preview: true })), named(await accountOf({ tier })));
        });
    });
}

describe("a Cosmos DB account by default", () => {
    it("is protected and locked in prod, and elsewhere not", async () => {
        const prod = await accountOf({ environment: Environment.Prod });
        for (const role of ["account", "database"]) assert.ok(prod.one(`carts-${role}`).protect, role);
        assert.equal(prod.one("carts-lock").inputs.level, "CanNotDelete");
        assert.ok((await accountOf()).resources.every(({ protect }) => !protect));
    });

    it("gives the outputs of every store", async () => {
        const account = await accountOf();
        const { accountName } = account.one("carts-account").inputs;
        assert.match(accountName, /^[a-z0-9-]{3,44}$/);
        assert.deepEqual(await valueOf(account.result.endpoints), {
            writer: `${accountName}.documents.azure.com`,
            uksouth: `${accountName}-uksouth.documents.azure.com`,
            ukwest: `${accountName}-ukwest.documents.azure.com`,
        });
        assert.equal(await valueOf(account.result.port), 443);
        assert.deepEqual(await valueOf(account.result.recovery), {
            rpoMinutes: 15,
            rtoMinutes: 15,
            how: "lost data: restore to any second of the last 7 days; into a new account, which gets network, roles and regions anew; lost region: ukwest takes over by itself, 15 minutes behind at most as a rule",
        });
    });
});
