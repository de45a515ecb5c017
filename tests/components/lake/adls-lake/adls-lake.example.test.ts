import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventsLake } from "../../../../components/lake/adls-lake/adls-lake.example";
import { alertGroups, azurePlacement } from "../../azure.fixture";
import { record } from "../../mocks";

describe("the example of a lake on Azure", () => {
    it("makes a lake that is protected, and copied to the paired region", async () => {
        const lake = await record(() => eventsLake(azurePlacement(), alertGroups));
        assert.ok(lake.one("events-account").protect);
        assert.equal(lake.one("events-account").inputs.sku.name, "Standard_GZRS");
    });

    it("takes less than 15 lines", () => {
        const path = join(__dirname, "../../../../components/lake/adls-lake/adls-lake.example.ts");
        assert.ok(readFileSync(path, "utf8").trim().split("\n").length < 15);
    });
});
