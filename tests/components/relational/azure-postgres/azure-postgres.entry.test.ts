import assert from "node:assert/strict";
import { azurePostgresEntry } from "../../../../components/platform/catalogue/azure-postgres.entry";
import type { AzurePostgresStore } from "../../../../components/platform/catalogue/azure-postgres.store";
import { RelationalService } from "../../../../components/platform/data-platform/data-platform.args";
import { platformSettings } from "../../../../components/platform/data-platform/platform-settings";
import { AzurePostgresPrivateAccess } from "../../../../components/relational/azure-postgres/azure-postgres.args";
import { Environment, Tier } from "../../../../components/shared/tier";
import { administrator } from "./azure-postgres.fixture";

const store: AzurePostgresStore = { name: "orders", service: RelationalService.AzurePostgres, administrator };

/** What a premium platform with these Azure regions says of an entry. */
function problemsOf(over: Partial<AzurePostgresStore>, azure?: string): string[] {
    const recoveryRegions = azure === undefined ? undefined : { azure };
    const platform = { environment: Environment.Dev, tier: Tier.Premium, location: "uksouth", recoveryRegions };
    const found = azurePostgresEntry.problems({ ...store, ...over }, platformSettings(platform));
    return found.map(({ key, reason }) => `${key}: ${reason}`);
}

describe("An entry of PostgreSQL on Azure", () => {
    it("becomes one component, of its own name", () => assert.deepEqual(azurePostgresEntry.names(store), ["orders"]));

    it("has no replica where the platform has one region, unless it says so", () => {
        assert.deepEqual(problemsOf({}), []);
        assert.deepEqual(problemsOf({ replica: true }), [
            'strata:recoveryRegions.azure: "orders": a replica needs a recovery region, and none is given; give it, or set replica to false',
        ]);
    });

    it("finds the zone that its kind of access needs", () => {
        assert.deepEqual(problemsOf({ privateAccess: AzurePostgresPrivateAccess.Subnet }, "ukwest"), []);
    });

    it("is held against its rules, the recovery region's among them, by the config's own keys", () => {
        assert.deepEqual(problemsOf({}, "ukwest"), []);
        const [region, size] = problemsOf({ skuName: "Standard_D3ds_v5" }, "uksouth").sort().reverse();
        assert.match(region ?? "", /^strata:recoveryRegions\.azure: "orders": got "uksouth"/);
        assert.match(size ?? "", /^skuName: got "Standard_D3ds_v5"/);
    });
});
