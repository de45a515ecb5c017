import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventsLake } from "../../../components/lake/s3-lake/s3-lake.example";
import { record } from "../mocks";
import { topicsOf } from "./lake-fixture";

describe("the example of an S3 lake", () => {
    it("makes a lake that is protected and copied", async () => {
        const lake = await record(() => eventsLake(topicsOf("eu-west-2")));
        assert.ok(lake.one("events-curated").protect);
        assert.equal(lake.one("events-curated-replica").inputs.region, "eu-west-1");
    });

    it("takes less than 15 lines", () => {
        const path = join(__dirname, "../../../components/lake/s3-lake/s3-lake.example.ts");
        assert.ok(readFileSync(path, "utf8").trim().split("\n").length < 15);
    });
});
