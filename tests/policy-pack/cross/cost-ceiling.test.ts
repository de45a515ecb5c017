import assert from "node:assert/strict";
import { costCeiling } from "../../../policy-pack/cross/cost-ceiling";
import { classPaths } from "../../../policy-pack/data/stores";
import { resource, unknown } from "../../../policy-pack/testing/shapes";
import { hasInput } from "../typings";
import { describeCases } from "./describe-cases";

const database = "aws:rds/instance:Instance";
const settings = { allowedClasses: ["db.t4g.*", "db.r6g.large", "GP_Gen5_4"] };
const of = (instanceClass: string) => [resource(database, { instanceClass })];
const sql = (name: string, capacity: number) => [resource("azure-native:sql:Database", { sku: { name, capacity } })];

describeCases(costCeiling, [
    { title: "any class where none is configured", given: of("db.r6g.16xlarge"), expect: "passes" },
    { title: "an allowed class", settings, given: of("db.r6g.large"), expect: "passes" },
    { title: "an allowed family", settings, given: of("db.t4g.micro"), expect: "passes" },
    {
        title: "a larger class",
        settings,
        given: of("db.r6g.xlarge"),
        expect: "violates",
        says: /instanceClass is db.r6g.xlarge/,
    },
    { title: "a class that only begins alike", settings, given: of("db.r6g.largest"), expect: "violates" },
    { title: "a class that is not known yet", settings, given: of(unknown), expect: "waits" },
    { title: "nothing said", settings, given: [resource(database)], expect: "passes" },
    { title: "an allowed SKU with its capacity", settings, given: sql("GP_Gen5", 4), expect: "passes" },
    { title: "a larger capacity", settings, given: sql("GP_Gen5", 8), expect: "violates", says: /GP_Gen5_8/ },
]);

describe("what a class is told by", () => {
    it("is an input that the installed SDKs have", () => {
        const dead = Object.entries(classPaths).filter(([type, path]) => !hasInput(type, path));
        assert.deepEqual(dead, []);
    });
});
