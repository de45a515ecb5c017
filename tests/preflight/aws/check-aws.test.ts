import assert from "node:assert/strict";
import { checkAws } from "../../../preflight/aws/check-aws";
import type { JsonObject } from "../../../preflight/aws/crossing";
import { isRetired } from "../../../preflight/aws/engine-versions";

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
        // The S3 API's words for it are not CloudFormation's.
        assert.deepEqual(problems("aws:s3/bucket:Bucket", { bucket: "b-1", acl: "private" }), []);
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

    for (const [engine, engineVersion] of [
        ["mariadb", "10.5"],
        ["mariadb", "10.6"],
        ["mariadb", "10.6.14"],
        ["mariadb", "11.4.8"],
        ["postgres", "9.6.24"],
        ["postgres", "14.17"],
        ["postgres", "16.8"],
        ["postgres", "17.4"],
    ] as const) {
        it(`refuses ${engine} ${engineVersion}, which has retired, and names those near it that live`, () => {
            const [found = "", ...more] = ofDatabase({ engine, engineVersion });
            assert.ok(found.startsWith(`engineVersion: '${engineVersion}' is not one of ['`), found);
            assert.match(found, /and \d+ more\]: RDS no longer creates it$/);
            assert.doesNotMatch(found.slice(found.indexOf("[")), /'10\.6|'17\.4'|'9\./);
            assert.deepEqual(more, []);
        });
    }

    for (const [engine, engineVersion] of [
        ["mariadb", "11.9"],
        ["mariadb", "11.8.99"],
        ["postgres", "17.99"],
        ["postgres", "42"],
    ] as const) {
        it(`refuses ${engine} ${engineVersion}, which never was, and names none that has retired`, () => {
            const [found = "", ...more] = ofDatabase({ engine, engineVersion });
            assert.match(found, /^engineVersion: '[\d.]+' is not one of \[.* and \d+ more\]$/);
            const named = [...found.slice(found.indexOf("[")).matchAll(/'([\d.]+)'/g)].map(
                ([, version = ""]) => version,
            );
            assert.ok(named.length > 0 && named.every((version) => !isRetired(engine, version)), found);
            assert.deepEqual(more, []);
        });
    }

    it("takes a line and its newest minors", () => {
        for (const engineVersion of ["10.11", "11.4", "11.8", "11.8.6", "12.3"])
            assert.deepEqual(ofDatabase({ engineVersion }), [], engineVersion);
        for (const engineVersion of ["14", "16.9", "17.5", "18.3"])
            assert.deepEqual(ofDatabase({ engine: "postgres", engineVersion }), [], engineVersion);
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

    it("refuses what AWS requires and Pulumi's types do not, except where the provider fills it in", () => {
        const { attributes, billingMode } = table;
        const found = problems("aws:dynamodb/table:Table", { attributes, billingMode });
        assert.ok(found.includes(": 'KeySchema' is a required property"), found.join());
        assert.deepEqual(
            problems("aws:dynamodb/table:Table", { restoreSourceName: "old", billingMode: "PAY_PER_REQUEST" }),
            [],
        );
        assert.deepEqual(
            problems("aws:ec2/flowLog:FlowLog", { trafficType: "ALL" })[0],
            ": 'ResourceId' is a required property",
        );
        assert.deepEqual(problems("aws:athena/workgroup:Workgroup", {}), []);
    });

    it("looks at a part that CloudFormation has in a list of another resource", () => {
        const keySchemas = [{ attributeName: "when", attributeType: "S", keyType: "HASH" }];
        const index = { tableName: "t", indexName: "by-when", keySchemas, projection: { projectionType: "SOME" } };
        const [found = "", ...more] = problems("aws:dynamodb/globalSecondaryIndex:GlobalSecondaryIndex", index);
        assert.match(found, /^projection\.projectionType: 'SOME' is not one of/);
        assert.deepEqual(more, []);
    });

    it("refuses copies of backups kept for longer than AWS does", () => {
        const copies = { sourceDbInstanceArn: unknown, retentionPeriod: 40 };
        const type = "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication";
        assert.deepEqual(problems(type, copies), ["retentionPeriod: 40 is greater than the maximum of 35"]);
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
