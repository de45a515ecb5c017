import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cartsAccount } from "../../../../components/nosql/cosmos/cosmos-account.example";
import { alertGroups, azurePlacement } from "../../azure.fixture";
import { record } from "../../mocks";

describe("the example of a Cosmos DB account", () => {
    it("makes an account that is protected", async () => {
        const account = await record(() => cartsAccount(azurePlacement(), alertGroups));
        assert.ok(account.one("carts-account").protect);
        assert.equal(account.one("carts-carts").inputs.resource.defaultTtl, 86_400);
    });

    it("takes less than 15 lines", () => {
        const path = join(__dirname, "../../../../components/nosql/cosmos/cosmos-account.example.ts");
        assert.ok(readFileSync(path, "utf8").trim().split("\n").length < 15);
    });
});
