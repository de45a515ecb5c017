import assert from "node:assert/strict";
import { Environment, Tier } from "../../../../components/shared/tier";
import type { Plain } from "../../mocks";
import { valueOf } from "../../mocks";
import { given, lakeOf, lakePlacement } from "./adls-lake.fixture";

const zones = ["raw", "processed", "curated"];

for (const tier of Object.values(Tier)) {
    describe(`a lake on Azure, ${tier}, by default`, () => {
        it("has three private file systems in one account with a hierarchical namespace", async () => {
            const lake = await lakeOf({ tier });
            const { isHnsEnabled, kind } = lake.one("events-account").inputs;
            assert.deepEqual([isHnsEnabled, kind], [true, "StorageV2"]);
            const made = lake.all("azure-native:storage:BlobContainer").map(({ inputs }) => inputs);
            assert.deepEqual(
                made.map(({ containerName, publicAccess }) => [containerName, publicAccess]),
                zones.map((zone) => [zone, "None"]),
            );
        });

        it("lets in Entra principals only, over TLS 1.2, through private endpoints for blob and dfs", async () => {
            const lake = await lakeOf({ tier });
            const account = lake.one("events-account").inputs;
            const { allowSharedKeyAccess, isLocalUserEnabled, isSftpEnabled, allowBlobPublicAccess } = account;
            assert.deepEqual(
                [allowSharedKeyAccess, isLocalUserEnabled, isSftpEnabled, allowBlobPublicAccess],
                Array(4).fill(false),
            );
            assert.equal(account.minimumTlsVersion, "TLS1_2");
            assert.equal(account.enableHttpsTrafficOnly, true);
            assert.equal(account.publicNetworkAccess, "Disabled");
            assert.deepEqual(account.networkRuleSet.ipRules, []);
            assert.equal(account.networkRuleSet.defaultAction, "Deny");
            for (const subResource of ["blob", "dfs"]) {
                const endpoint = lake.one(`events-${subResource}-endpoint`).inputs;
                assert.deepEqual(endpoint.privateLinkServiceConnections[0].groupIds, [subResource]);
                const [config] = lake.one(`events-${subResource}-endpoint-dns`).inputs.privateDnsZoneConfigs;
                assert.equal(
                    config.privateDnsZoneId,
                    lakePlacement().privateDnsZoneIds?.[`privatelink.${subResource}.core.windows.net`],
                );
            }
        });

        it("is encrypted by the customer's key, whose rotations it follows", async () => {
            const lake = await lakeOf({ tier });
            const { encryption, identity } = lake.one("events-account").inputs;
            const { keyName, vaultUri, identityId } = given.customerKey as Plain;
            assert.equal(encryption.keySource, "Microsoft.Keyvault");
            assert.deepEqual(encryption.keyVaultProperties, { keyName, keyVaultUri: vaultUri });
            assert.equal(encryption.encryptionIdentity.encryptionUserAssignedIdentity, identityId);
            assert.deepEqual(identity, { type: "UserAssigned", userAssignedIdentities: [identityId] });
            for (const service of Object.values<Plain>(encryption.services)) assert.equal(service.keyType, "Account");
        });

        it("brings deleted files and file systems back, and asks for no versions, which the namespace has not", async () => {
            const lake = await lakeOf({ tier });
            const files = lake.one("events-blobs").inputs;
            const days = { [Tier.Basic]: 7, [Tier.Standard]: 14, [Tier.Premium]: 30 }[tier];
            assert.deepEqual(files.deleteRetentionPolicy, { enabled: true, days, allowPermanentDelete: false });
            assert.deepEqual(files.containerDeleteRetentionPolicy, { enabled: true, days });
            assert.equal(files.isVersioningEnabled, false);
            assert.deepEqual([files.restorePolicy, files.changeFeed], [undefined, undefined]);
        });

        it("never lets files of a zone expire", async () => {
            const { rules } = (await lakeOf({ tier })).one("events-lifecycle").inputs.policy;
            assert.deepEqual(
                rules.map(({ name, definition }: Plain) => [name, definition.filters.prefixMatch]),
                zones.map((zone) => [zone, [`${zone}/`]]),
            );
            for (const { definition } of rules) assert.equal(definition.actions.baseBlob.delete, undefined);
        });

        it("sends its logs and metrics to the workspace, and its alerts to their groups", async () => {
            const lake = await lakeOf({ tier });
            const requests = lake.one("events-requests-diagnostics").inputs;
            assert.match(requests.resourceUri, /\/blobServices\/default$/);
            assert.equal(requests.workspaceId, given.placement.workspaceId);
            const logged = requests.logs.map(({ category }: Plain) => category);
            assert.deepEqual(logged, ["StorageRead", "StorageWrite", "StorageDelete"]);
            assert.equal(lake.one("events-account-diagnostics").inputs.metrics[0].category, "AllMetrics");
            for (const { inputs } of lake.all("azure-native:monitor:MetricAlert")) {
                const group = { 0: "critical", 2: "warning", 3: "info" }[inputs.severity as 0];
                assert.equal(inputs.actions[0].actionGroupId, given.alertGroups[`${group}GroupId` as "infoGroupId"]);
            }
        });

        it("puts the tags on everything that takes them", async () => {
            const lake = await lakeOf({ tier, tags: { Owner: "data" } });
            const untaggable =
                /BlobContainer|BlobServiceProperties|ManagementPolicy|DiagnosticSetting|PrivateDnsZoneGroup/;
            const taggable = lake.resources.filter(({ custom, type }) => custom && !untaggable.test(type));
            for (const { name, inputs } of taggable) assert.deepEqual(inputs.tags, { Owner: "data" }, name);
        });

        it("is the same in a preview as in an update", async () => {
            const named = (lake: Plain) => lake.resources.map(({ type, name }: Plain) => `${type} ${name}`).sort();
            assert.deepEqual(named(await lakeOf({ tier }, { preview: true })), named(await lakeOf({ tier })));
        });
    });
}

describe("a lake on Azure by default", () => {
    it("keeps more copies, the higher the tier, and in dev the cheapest that tier has", async () => {
        const skus = async (environment: Environment) => {
            const names: string[] = [];
            for (const tier of Object.values(Tier)) {
                names.push((await lakeOf({ tier, environment })).one("events-account").inputs.sku.name);
            }
            return names;
        };
        assert.deepEqual(await skus(Environment.Prod), ["Standard_ZRS", "Standard_ZRS", "Standard_GZRS"]);
        assert.deepEqual(await skus(Environment.Dev), ["Standard_LRS", "Standard_ZRS", "Standard_GZRS"]);
    });

    it("takes the nearest redundancy that the region has", async () => {
        const sku = async (location: string, tier: Tier) =>
            (await lakeOf({ placement: lakePlacement(location), tier })).one("events-account").inputs.sku.name;
        assert.equal(await sku("ukwest", Tier.Premium), "Standard_GRS");
        assert.equal(await sku("ukwest", Tier.Standard), "Standard_LRS");
        assert.equal(await sku("polandcentral", Tier.Premium), "Standard_ZRS");
    });

    it("cools raw and processed by age and curated by use", async () => {
        const lake = await lakeOf();
        const { rules } = lake.one("events-lifecycle").inputs.policy;
        const [raw, processed, curated] = rules.map(({ definition }: Plain) => definition.actions.baseBlob);
        assert.deepEqual(raw, {
            tierToCool: { daysAfterModificationGreaterThan: 30 },
            tierToCold: { daysAfterModificationGreaterThan: 90 },
        });
        assert.deepEqual(processed, { tierToCool: { daysAfterModificationGreaterThan: 30 } });
        assert.deepEqual(curated, {
            tierToCool: { daysAfterLastAccessTimeGreaterThan: 30 },
            enableAutoTierToHotFromCool: true,
        });
        assert.equal(lake.one("events-blobs").inputs.lastAccessTimeTrackingPolicy.enable, true);
        assert.ok(lake.one("events-lifecycle").dependencies.includes(lake.one("events-blobs").urn));
    });

    it("is protected and locked in prod, and elsewhere not", async () => {
        const prod = await lakeOf({ environment: Environment.Prod });
        for (const role of ["account", ...zones]) assert.ok(prod.one(`events-${role}`).protect, role);
        assert.equal(prod.one("events-lock").inputs.level, "CanNotDelete");
        const dev = await lakeOf();
        assert.ok(dev.resources.every(({ protect }) => !protect));
        assert.deepEqual(dev.all("azure-native:authorization:ManagementLockByScope"), []);
    });

    it("has a key of its own where none is given", async () => {
        const lake = await lakeOf({ customerKey: undefined });
        assert.equal(lake.all("azure-native:keyvault:Key").length, 1);
        assert.equal(lake.one("events-key").parent, "events");
    });

    it("gives the outputs of every store", async () => {
        const { result, ...lake } = await lakeOf();
        const { accountName } = lake.one("events-account").inputs;
        assert.match(accountName, /^[a-z0-9]{3,24}$/);
        assert.deepEqual(
            await valueOf(result.endpoints),
            Object.fromEntries(zones.map((zone) => [zone, `abfss://${zone}@${accountName}.dfs.core.windows.net`])),
        );
        assert.deepEqual(await valueOf(result.fileSystemNames), {
            raw: "raw",
            processed: "processed",
            curated: "curated",
        });
        assert.equal(await valueOf(result.dfsEndpoint), `https://${accountName}.dfs.core.windows.net/`);
        assert.equal(await valueOf(result.keyUri), given.customerKey?.keyUri);
        assert.equal((await valueOf(result.alarms)).length, lake.all("azure-native:monitor:MetricAlert").length);
        assert.equal((await valueOf(result.recovery)).rpoMinutes, 0);
    });
});
