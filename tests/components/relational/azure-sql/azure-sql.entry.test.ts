import assert from "node:assert/strict";
import { azureSqlEntry } from "../../../../components/platform/catalogue/azure-sql.entry";
import type { AzureSqlStore } from "../../../../components/platform/catalogue/azure-sql.store";
import { RelationalService } from "../../../../components/platform/data-platform/data-platform.args";
import { platformSettings } from "../../../../components/platform/data-platform/platform-settings";
import { Environment, Tier } from "../../../../components/shared/tier";
import { administrator } from "./azure-sql.fixture";

const store: AzureSqlStore = { name: "payments", service: RelationalService.AzureSql, administrator };

/** What a premium platform with these Azure regions says of an entry. */
function problemsOf(over: Partial<AzureSqlStore>, azure?: string): string[] {
    const recoveryRegions = azure === undefined ? undefined : { azure };
    const platform = { environment: Environment.Dev, tier: Tier.Premium, location: "uksouth", recoveryRegions };
    const found = azureSqlEntry.problems({ ...store, ...over }, platformSettings(platform));
    return found.map(({ key, reason }) => `${key}: ${reason}`);
}

describe("An entry of Azure SQL", () => {
    it("becomes one component, of its own name", () => assert.deepEqual(azureSqlEntry.names(store), ["payments"]));

    it("has no failover group where the platform has one region, unless it says so", () => {
        assert.deepEqual(problemsOf({}), []);
        assert.deepEqual(problemsOf({ failoverGroup: true }), [
            'strata:recoveryRegions.azure: "payments": a failover group needs a recovery region, and none is given; give it, or set failoverGroup to false',
        ]);
    });

    it("is held against its rules, the recovery region's among them, by the config's own keys", () => {
        assert.deepEqual(problemsOf({}, "ukwest"), []);
        const [region, size] = problemsOf({ skuName: "GP_Gen5_3" }, "uksouth").sort().reverse();
        assert.match(region ?? "", /^strata:recoveryRegions\.azure: "payments": got "uksouth"/);
        assert.match(size ?? "", /^skuName: got "GP_Gen5_3"/);
    });
});
