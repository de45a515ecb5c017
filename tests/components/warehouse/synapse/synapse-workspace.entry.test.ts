import assert from "node:assert/strict";
import { synapseWorkspaceEntry } from "../../../../components/platform/catalogue/synapse-workspace.entry";
import type { SynapseStore } from "../../../../components/platform/catalogue/synapse-workspace.store";
import type { LakeStore } from "../../../../components/platform/data-platform/data-platform.args";
import { LakeService, WarehouseService } from "../../../../components/platform/data-platform/data-platform.args";
import { platformSettings } from "../../../../components/platform/data-platform/platform-settings";
import { LakeZone } from "../../../../components/lake/shared/lake-zone";
import { Environment } from "../../../../components/shared/tier";
import { recordPlatform } from "../../stacks";
import { administrator } from "./synapse-workspace.fixture";

const store: SynapseStore = { name: "reporting", service: WarehouseService.Synapse, administrator };
const events: LakeStore = { name: "events", service: LakeService.Adls };
const logs: LakeStore = { name: "logs", service: LakeService.Adls };
const shared = { environment: Environment.Local, location: "uksouth" };

/** What a platform with these lakes says of an entry. */
function problemsOf(over: Partial<SynapseStore>, lake?: LakeStore[]): string[] {
    const found = synapseWorkspaceEntry.problems({ ...store, ...over }, platformSettings({ ...shared, lake }));
    return found.map(({ key, reason }) => `${key}: ${reason}`);
}

describe("An entry of Synapse", () => {
    it("becomes one component, of its own name", () => {
        assert.deepEqual(synapseWorkspaceEntry.names(store), ["reporting"]);
    });

    it("takes the platform's only lake on Azure, or the one that it names", () => {
        assert.deepEqual(problemsOf({}, [events]), []);
        assert.deepEqual(problemsOf({ dataLake: "logs" }, [events, logs]), []);
    });

    it("needs a lake, and one that is on Azure", () => {
        assert.deepEqual(problemsOf({}, [{ name: "s3", service: LakeService.S3 }]), [
            "dataLake: got nothing, and the platform has no lake on Azure; add an entry of service adls under strata:lake",
        ]);
        assert.deepEqual(problemsOf({}, [events, logs]), [
            "dataLake: got nothing, and the platform has several lakes (events, logs); name one of them",
        ]);
        assert.deepEqual(problemsOf({ dataLake: "evnts" }, [events]), [
            'dataLake: got "evnts"; an entry of service adls under strata:lake is allowed (events); name one',
        ]);
    });

    it("is held against its rules by the config's own keys", () => {
        assert.match(problemsOf({ skuName: "DW1" }, [events])[0] ?? "", /^skuName: got "DW1"/);
    });

    it("is linked to the lake that the platform makes", async () => {
        const { one } = await recordPlatform({
            ...shared,
            lake: [events, logs],
            warehouse: [
                { ...store, service: WarehouseService.Synapse, dataLake: "logs", dataLakeZone: LakeZone.Curated },
            ],
        });
        const account = one("logs-account").inputs;
        const { resourceId, accountUrl, filesystem } = one("reporting-workspace").inputs.defaultDataLakeStorage;
        assert.equal(accountUrl, `https://${account.accountName}.dfs.core.windows.net`);
        assert.ok(
            resourceId.endsWith(
                `/resourceGroups/${account.resourceGroupName}/providers/Microsoft.Storage/storageAccounts/${account.accountName}`,
            ),
        );
        assert.equal(filesystem, "curated");
        assert.ok(one("reporting-workspace").dependencies.includes(one("logs-curated").urn));
    });
});
