import assert from "node:assert/strict";
import { checkAws } from "../../../preflight/aws/check-aws";
import type { JsonObject } from "../../../preflight/aws/crossing";

const signature = "4dabf18193072939515e22adb298388d";
const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const secret = (value: string) => ({ [signature]: "1b47061264138c4ac30d75fd1eb44270", value });

const database = {
    instanceClass: "db.r6g.large",
    engine: "mariadb",
    engineVersion: "11.8",
    allocatedStorage: 100,
    username: "admin",
    manageMasterUserPassword: true,
};
const table = { hashKey: "id", billingMode: "PAY_PER_REQUEST", attributes: [{ name: "id", type: "S" }] };

/** The problems of one resource as "property: message". */
function problems(type: string, inputs: JsonObject, region = "eu-west-2"): string[] {
    return checkAws([{ type, name: "it", inputs, region }]).map(({ property, message }) => `${property}: ${message}`);
}
const ofDatabase = (inputs: JsonObject, region?: string) =>
    problems("aws:rds/instance:Instance", { ...database, ...inputs }, region);
const ofTable = (inputs: JsonObject) => problems("aws:dynamodb/table:Table", { ...table, ...inputs });
const ofLifecycle = (rule: JsonObject) =>
    problems("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", {
        bucket: "b",
        rules: [{ id: "one", status: "Enabled", ...rule }],
    });

describe("preflight for AWS", function () {
    // The rules are loaded once, by the first test.
    this.timeout(240_000);

    it("passes what AWS takes", () => {
        assert.deepEqual(ofDatabase({}), []);
        assert.deepEqual(ofTable({}), []);
        assert.deepEqual(ofLifecycle({ expiration: { days: 30 } }), []);
    });

    it("refuses an instance class that does not exist, and names the nearest", () => {
        const [first = ""] = ofDatabase({ instanceClass: "db.r6g.3xlarge" });
        assert.match(first, /^instanceClass: 'db\.r6g\.3xlarge' is not one of \['db\.r6g\.2xlarge', .* more\]/);
    });

    it("refuses an instance class that the region does not have", () => {
        const here = ofDatabase({ instanceClass: "db.t2.micro" });
        assert.ok(here.every((problem) => !problem.includes("is not one of")));
        const [first = ""] = ofDatabase({ instanceClass: "db.t2.micro" }, "eu-south-2");
        assert.match(first, /^instanceClass: 'db\.t2\.micro' is not one of .* in 'eu-south-2'$/);
    });

    it("takes the resource's own region before the one that it is given", () => {
        const [first = ""] = ofDatabase({ instanceClass: "db.t2.micro", region: "eu-south-2" });
        assert.match(first, /in 'eu-south-2'$/);
    });

    it("refuses an engine version that never was and one that is retired", () => {
        assert.match(ofDatabase({ engineVersion: "11.9" })[0] ?? "", /^engineVersion: '11\.9' is not one of/);
        assert.match(ofDatabase({ engineVersion: "10.6.14" })[0] ?? "", /^engineVersion: '10\.6\.14' .*no longer/);
        assert.match(ofDatabase({ engineVersion: "10.5" })[0] ?? "", /^engineVersion: '10\.5' .*no longer/);
        assert.deepEqual(ofDatabase({ engineVersion: "10.6" }), []);
    });

    it("refuses backups kept for longer than AWS does", () => {
        const tooLong = "backupRetentionPeriod: 40 is greater than the maximum of 35";
        assert.deepEqual(ofDatabase({ backupRetentionPeriod: 40 }), [tooLong]);
        assert.deepEqual(ofDatabase({ backupRetentionPeriod: 35 }), []);
        assert.deepEqual(
            problems("aws:rds/cluster:Cluster", { engine: "aurora-postgresql", backupRetentionPeriod: 40 }),
            [tooLong],
        );
    });

    it("refuses a log retention that CloudWatch does not have", () => {
        const found = problems("aws:cloudwatch/logGroup:LogGroup", { name: "a", retentionInDays: 40 });
        assert.match(found[0] ?? "", /^retentionInDays: /);
    });

    it("refuses a table whose attributes and keys do not match", () => {
        const unused = ofTable({ attributes: [...table.attributes, { name: "extra", type: "S" }] });
        assert.match(unused[0] ?? "", /unused definitions: \[extra\]/);
        assert.match(ofTable({ rangeKey: "when" })[0] ?? "", /missing definitions: \[when\]/);
    });

    it("knows that a local index has the table's own hash key", () => {
        const attributes = [...table.attributes, { name: "when", type: "N" }, { name: "score", type: "N" }];
        const localSecondaryIndexes = [{ name: "by-score", rangeKey: "score", projectionType: "ALL" }];
        assert.deepEqual(ofTable({ rangeKey: "when", attributes, localSecondaryIndexes }), []);
    });

    it("refuses a storage class that S3 does not have, at the place where it is", () => {
        const [first = ""] = ofLifecycle({ transitions: [{ days: 30, storageClass: "COLD" }] });
        assert.match(first, /^rules\[0\]\.transitions\[0\]\.storageClass: 'COLD' is not one of/);
    });

    it("leaves open what is not known yet", () => {
        assert.deepEqual(
            ofDatabase({ instanceClass: unknown, engineVersion: unknown, vpcSecurityGroupIds: [unknown] }),
            [],
        );
        assert.deepEqual(ofTable({ hashKey: unknown, attributes: unknown }), []);
        assert.deepEqual(ofDatabase({ kmsKeyId: `arn:aws:kms:${unknown}`, storageEncrypted: true }), []);
    });

    it("never looks at a secret, even at one that is wrong", () => {
        const text = "db.hunter2.large";
        const found = ofDatabase({ instanceClass: secret(text), engineVersion: "9.9", password: secret("a b") });
        assert.ok(found.length > 0);
        assert.ok(!JSON.stringify(found).includes("hunter2"));
        assert.deepEqual(ofDatabase({ instanceClass: secret(text) }), []);
    });

    it("lets an encrypted replica be, which CloudFormation alone refuses", () => {
        const replica = { replicateSourceDb: "source", instanceClass: "db.r6g.large", storageEncrypted: true };
        assert.deepEqual(problems("aws:rds/instance:Instance", replica), []);
    });

    it("passes over a type that has no twin, and one of another provider", () => {
        assert.deepEqual(problems("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", { vpcId: 4 }), []);
        assert.deepEqual(problems("azure-native:storage:StorageAccount", { kind: 4 }), []);
    });

    it("tells resource, rule and property of every problem, all at once", () => {
        const found = checkAws([
            { type: "aws:kms/key:Key", name: "key", inputs: { deletionWindowInDays: 3 }, region: "eu-west-2" },
            { type: "aws:s3/bucket:Bucket", name: "bucket", inputs: { bucket: "No_Such" }, region: "eu-west-2" },
        ]);
        assert.deepEqual(
            found.map(({ name, property, rule }) => [name, property, rule]),
            [
                ["key", "deletionWindowInDays", "F3034"],
                ["bucket", "bucket", "F3031"],
            ],
        );
    });
});
