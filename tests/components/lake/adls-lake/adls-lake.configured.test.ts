import assert from "node:assert/strict";
import { AdlsRequestLog } from "../../../../components/lake/adls-lake/adls-lake.args";
import { AdlsAccessTier } from "../../../../components/lake/adls-lake/zone.args";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { AzureAccess, AzurePrincipalType } from "../../../../components/foundation/azure/store-settings";
import { LakeZone } from "../../../../components/lake/shared/lake-zone";
import { StorageRedundancy } from "../../../../components/shared/tiers.azure";
import type { Plain } from "../../mocks";
import { record, valueOf } from "../../mocks";
import { AdlsLake } from "../../../../components/lake/adls-lake/adls-lake";
import { given, lakeOf } from "./adls-lake.fixture";

const reader = "11111111-1111-4111-8111-111111111111";

describe("a lake on Azure, when configured,", () => {
    it("lets in addresses, and nobody else from outside", async () => {
        const { publicNetworkAccess, networkRuleSet } = (
            await lakeOf({ allowedAddresses: ["203.0.113.7", "198.51.100.0/24"] })
        ).one("events-account").inputs;
        assert.equal(publicNetworkAccess, "Enabled");
        assert.equal(networkRuleSet.defaultAction, "Deny");
        assert.deepEqual(
            networkRuleSet.ipRules.map((rule: Plain) => rule.iPAddressOrRange),
            ["203.0.113.7", "198.51.100.0/24"],
        );
    });

    it("reaches readable copies through endpoints of their own", async () => {
        const lake = await lakeOf({ redundancy: StorageRedundancy.RaGzrs });
        const endpoints = lake.all("azure-native:network:PrivateEndpoint");
        assert.deepEqual(
            endpoints.map(({ inputs }) => inputs.privateLinkServiceConnections[0].groupIds[0]),
            ["blob", "dfs", "blob_secondary", "dfs_secondary"],
        );
        assert.match((await valueOf(lake.result.recovery)).how, /secondary endpoints/);
    });

    it("leaves an endpoint's DNS records to whoever keeps them", async () => {
        const lake = await lakeOf({ endpointDns: { dfs: AzureDnsMode.Policy } });
        const groups = lake.all("azure-native:network:PrivateDnsZoneGroup").map(({ name }) => name);
        assert.deepEqual(groups, ["events-blob-endpoint-dns"]);
    });

    it("gives principals their role on the lake, or on one file system", async () => {
        const lake = await lakeOf({
            principals: [
                { name: "etl", principalId: reader, access: AzureAccess.Write },
                {
                    name: "bi",
                    principalId: reader,
                    principalType: AzurePrincipalType.Group,
                    access: AzureAccess.Read,
                    zone: LakeZone.Curated,
                },
            ],
        });
        const etl = lake.one("events-principal-etl").inputs;
        const bi = lake.one("events-principal-bi").inputs;
        assert.equal(etl.scope, await valueOf(lake.result.accountId));
        assert.match(etl.roleDefinitionId, /ba92f5b4-2d11-453d-a403-e96b0029c9fe$/);
        assert.equal(bi.scope, await valueOf(lake.result.curatedFileSystem.id));
        assert.match(bi.roleDefinitionId, /2a2b9908-6ea1-4ae2-8e65-a410df84e7d1$/);
        assert.equal(bi.principalType, "Group");
    });

    it("lets a principal in later, who may then set access control lists", async () => {
        const lake = await record(() => {
            const made = new AdlsLake("events", given);
            made.grant({ name: "owner", principalId: reader, access: AzureAccess.Admin });
            return made;
        });
        assert.match(
            lake.one("events-principal-owner").inputs.roleDefinitionId,
            /b7e6dc6d-f1e8-4753-8033-0f276bb0955b$/,
        );
        assert.throws(
            () => lake.result.grant({ name: "Not a name", principalId: "me", access: AzureAccess.Read }),
            /principals\[0\]\.name: .*\n.*principals\[0\]\.principalId: got "me"/,
        );
    });

    it("holds the files of a zone, and lets them be appended to", async () => {
        const lake = await lakeOf({ fileSystems: { raw: { immutability: { days: 400, appendWrites: true } } } });
        const { immutabilityPolicyName, immutabilityPeriodSinceCreationInDays, allowProtectedAppendWritesAll } =
            lake.one("events-raw-immutability").inputs;
        assert.deepEqual(
            [immutabilityPolicyName, immutabilityPeriodSinceCreationInDays, allowProtectedAppendWritesAll],
            ["default", 400, true],
        );
        assert.equal(lake.all("azure-native:storage:BlobContainerImmutabilityPolicy").length, 1);
    });

    it("sets a zone's lifecycle setting by setting, and deletes append blobs too", async () => {
        const lake = await lakeOf({
            fileSystems: { processed: { fileSystemName: "silver", lifecycle: { expireAfterDays: 400 } } },
        });
        const rules = lake.one("events-lifecycle").inputs.policy.rules.slice(1, 3);
        const expiry = { delete: { daysAfterModificationGreaterThan: 400 } };
        assert.deepEqual(
            rules.map(({ name, definition }: Plain) => [name, definition.filters, definition.actions.baseBlob]),
            [
                [
                    "processed",
                    { blobTypes: ["blockBlob"], prefixMatch: ["silver/"] },
                    { tierToCool: { daysAfterModificationGreaterThan: 30 }, ...expiry },
                ],
                ["processedAppended", { blobTypes: ["appendBlob"], prefixMatch: ["silver/"] }, expiry],
            ],
        );
    });

    it("archives where the redundancy allows it, and leaves alone for a week what was brought back", async () => {
        const transitions = [{ accessTier: AdlsAccessTier.Archive, afterDays: 90 }];
        const lake = await lakeOf({
            redundancy: StorageRedundancy.Grs,
            fileSystems: { raw: { lifecycle: { transitions } } },
        });
        assert.deepEqual(lake.one("events-lifecycle").inputs.policy.rules[0].definition.actions.baseBlob, {
            tierToArchive: { daysAfterModificationGreaterThan: 90, daysAfterLastTierChangeGreaterThan: 7 },
        });
    });

    it("has no lifecycle, and tracks no reads, where no file is to be moved", async () => {
        const still = { lifecycle: { transitions: [], sinceLastAccess: false } };
        const lake = await lakeOf({ fileSystems: { raw: still, processed: still, curated: still } });
        assert.deepEqual(lake.all("azure-native:storage:ManagementPolicy"), []);
        assert.equal(lake.one("events-blobs").inputs.lastAccessTimeTrackingPolicy.enable, false);
    });

    it("drops the usual moves that lead nowhere from a cooler beginning", async () => {
        const lake = await lakeOf({ accessTier: AdlsAccessTier.Cool });
        const { rules } = lake.one("events-lifecycle").inputs.policy;
        assert.deepEqual(
            rules.map(({ definition }: Plain) => definition.actions.baseBlob),
            [{ tierToCold: { daysAfterModificationGreaterThan: 90 } }],
        );
        assert.equal(lake.one("events-account").inputs.accessTier, "Cool");
    });

    it("takes its numbers and switches from the arguments", async () => {
        const lake = await lakeOf({
            softDeleteDays: 365,
            doubleEncryption: true,
            requestLogs: [AdlsRequestLog.Deletes],
            capacityAlarmGib: 2,
            dailyEgressAlarmGib: 3,
        });
        assert.equal(lake.one("events-blobs").inputs.deleteRetentionPolicy.days, 365);
        assert.equal(lake.one("events-account").inputs.encryption.requireInfrastructureEncryption, true);
        assert.deepEqual(lake.one("events-requests-diagnostics").inputs.logs, [
            { category: "StorageDelete", enabled: true },
        ]);
        const threshold = (role: string) => lake.one(`events-${role}`).inputs.criteria.allOf[0].threshold;
        assert.deepEqual([threshold("capacity"), threshold("egress")], [2 * 1024 ** 3, 3 * 1024 ** 3]);
    });

    it("lets transformations reach its children", async () => {
        const named = { accountName: "acmelake" };
        const transformation = ({ type, props, opts }: Plain) =>
            type === "azure-native:storage:StorageAccount" ? { props: { ...props, ...named }, opts } : undefined;
        const lake = await lakeOf({}, {}, { transformations: [transformation] });
        assert.equal(lake.one("events-account").inputs.accountName, "acmelake");
    });
});
