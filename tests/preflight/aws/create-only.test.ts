import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { changedInPlace, createOnly } from "../../../preflight/aws/create-only";
import { allTwins, createOnlySource } from "../../../preflight/aws/create-only.source";
import { twinOf } from "../../../preflight/aws/twins";

describe("create-only properties of AWS", () => {
    it("are in Pulumi's names", () => {
        const instance = createOnly("aws:rds/instance:Instance");
        for (const name of ["username", "kmsKeyId", "storageEncrypted", "dbName"])
            assert.ok(instance.includes(name), name);
        assert.ok(createOnly("aws:iam/role:Role").includes("path"));
    });

    it("are not those that change in place", () => {
        assert.ok(!createOnly("aws:rds/instance:Instance").includes("instanceClass"));
        assert.deepEqual(createOnly("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"), ["securityGroupId"]);
    });

    it("are none for a type without a twin", () => {
        assert.deepEqual(createOnly("aws:lakeformation/optIn:OptIn"), []);
    });

    it("leave out only properties that CloudFormation would call create-only", () => {
        for (const [type, names] of Object.entries(changedInPlace)) {
            const known = Object.keys(twinOf(type)?.properties ?? {});
            assert.deepEqual(
                names.filter((name) => !known.includes(name)),
                [],
                type,
            );
        }
    });

    it("are those that the validator of today tells", function () {
        this.timeout(240_000);
        const file = path.resolve(__dirname, "../../../preflight/aws/create-only.generated.ts");
        assert.ok(allTwins().size > 90);
        assert.equal(fs.readFileSync(file, "utf8"), createOnlySource());
    });
});
