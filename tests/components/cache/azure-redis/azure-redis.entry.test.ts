import assert from "node:assert/strict";
import { azureRedisEntry } from "../../../../components/platform/catalogue/azure-redis.entry";
import type { AzureRedisStore } from "../../../../components/platform/catalogue/azure-redis.store";
import { CacheService } from "../../../../components/platform/data-platform/data-platform.args";
import { platformSettings } from "../../../../components/platform/data-platform/platform-settings";
import { Environment, Tier } from "../../../../components/shared/tier";

const store: AzureRedisStore = { name: "quotes", service: CacheService.AzureRedis };

/** What a premium platform with these Azure regions says of an entry. */
function problemsOf(over: Partial<AzureRedisStore>, azure?: string): string[] {
    const recoveryRegions = azure === undefined ? undefined : { azure };
    const platform = { environment: Environment.Dev, tier: Tier.Premium, location: "uksouth", recoveryRegions };
    const found = azureRedisEntry.problems({ ...store, ...over }, platformSettings(platform));
    return found.map(({ key, reason }) => `${key}: ${reason}`);
}

describe("An entry of Azure Managed Redis", () => {
    it("becomes one component, of its own name", () => assert.deepEqual(azureRedisEntry.names(store), ["quotes"]));

    it("is linked with no other cache where the platform has one region, unless it says so", () => {
        assert.deepEqual(problemsOf({}), []);
        assert.deepEqual(problemsOf({ geoReplication: true }), [
            'strata:recoveryRegions.azure: "quotes": geoReplication needs a recovery region, and none is given; give it, or set geoReplication to false',
        ]);
    });

    it("is held against its rules by the config's own keys", () => {
        assert.deepEqual(problemsOf({}, "ukwest"), []);
        assert.match(
            problemsOf({ skuName: "Balanced_B1" }, "ukwest").join(),
            /^skuName: got "Balanced_B1", which is too small/,
        );
        assert.deepEqual(problemsOf({ skuName: "Balanced_B1", tier: Tier.Basic }, "ukwest"), []);
    });
});
