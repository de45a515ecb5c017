import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { StoreKey } from "../../../components/foundation/aws/store-key/store-key";
import { KeyUsage } from "../../../components/foundation/aws/store-key/store-key.args";
import type { KeyStatement } from "../../../components/foundation/aws/store-key/store-key.policy";
import { keyStatements } from "../../../components/foundation/aws/store-key/store-key.policy";
import { Environment } from "../../../components/shared/tier";
import { record, valueOf } from "../mocks";

const account = { id: "123456789012", partition: "aws" };
const root = "arn:aws:iam::123456789012:root";

describe("A store's key", () => {
    it("is rotated, has an alias of its own stack, and gives its ARN", async () => {
        const made = await record(() => new StoreKey("k", { usage: KeyUsage.Rds, tags: { Owner: "data" } }));
        const { inputs } = made.one("k-key");
        assert.equal(inputs.enableKeyRotation, true);
        assert.deepEqual(inputs.tags, { Owner: "data" });
        assert.equal(made.one("k-alias").inputs.name, "alias/strata-test-k");
        assert.equal(await valueOf(made.result.keyArn), "arn:aws:kms:eu-west-2:123456789012:key/k-key-key-id");
    });

    it("waits 30 days and is protected in prod, and 7 days elsewhere", async () => {
        for (const [environment, days] of [
            [Environment.Prod, 30],
            [Environment.Dev, 7],
        ] as const) {
            const made = await record(() => new StoreKey("k", { usage: KeyUsage.S3, environment }));
            assert.equal(made.one("k-key").inputs.deletionWindowInDays, days);
            assert.equal(made.one("k-key").protect, environment === Environment.Prod);
        }
    });

    it("lets named distributions decrypt, and nothing else", async () => {
        const edge = "arn:aws:cloudfront::123456789012:distribution/E1";
        const args = { usage: KeyUsage.S3, edgeDistributionArns: [edge] };
        const made = await record(() => new StoreKey("k", args));
        const { Statement } = JSON.parse(made.one("k-key").inputs.policy);
        const service = { Service: "cloudfront.amazonaws.com" };
        const ofTheEdge = Statement.filter(({ Principal }: KeyStatement) => isDeepStrictEqual(Principal, service));
        assert.deepEqual(
            ofTheEdge.map(({ Action, Condition }: KeyStatement) => [Action, Condition]),
            [[["kms:Decrypt"], { StringEquals: { "aws:SourceArn": [edge] } }]],
        );
    });

    it("refuses every distribution of an account at once, and distributions for what is not in S3", async () => {
        const edgeDistributionArns = ["arn:aws:cloudfront::123456789012:distribution/*"];
        await assert.rejects(
            record(() => new StoreKey("k", { usage: KeyUsage.Rds, edgeDistributionArns })),
            (error: Error) => {
                assert.match(error.message, /edgeDistributionArns: CloudFront decrypts nothing but objects of S3/);
                assert.match(error.message, /edgeDistributionArns\[0\]: .*got "arn.*\/\*"; .*without wildcards/);
                return true;
            },
        );
    });

    it("speaks of the services of its own region", async () => {
        const made = await record(() => new StoreKey("k", { usage: KeyUsage.Rds, region: "eu-west-1" }));
        assert.equal(made.one("k-key").inputs.region, "eu-west-1");
        const policy = made.one("k-key").inputs.policy as string;
        assert.match(policy, /rds\.eu-west-1\.amazonaws\.com/);
        assert.doesNotMatch(policy, /eu-west-2/);
    });
});

describe("A key's policy", () => {
    for (const usage of Object.values(KeyUsage)) {
        const statements = keyStatements(usage, account, "eu-west-2");

        it(`admits nobody but the account and named services, for ${usage}`, () => {
            for (const { Principal } of statements) {
                if ("AWS" in Principal) assert.equal(Principal.AWS, root);
                else assert.match(Principal.Service, /^[a-z.0-9-]+\.amazonaws\.com$/);
            }
        });

        it(`lets no one use the data directly, for ${usage}: only through a service or under a condition`, () => {
            const uses = statements.filter(({ Action }) =>
                Action.some((action) => /crypt|DataKey|Grant$/.test(action)),
            );
            const free = uses.filter(({ Condition }) => Condition === undefined);
            assert.deepEqual(
                free.map(({ Sid, Action }) => [
                    Sid,
                    Action.filter((action) => /crypt|DataKey|CreateGrant/.test(action)),
                ]),
                [["AdministrationByIam", []]],
            );
        });

        it(`can be changed and deleted by those whom IAM lets, for ${usage}`, () => {
            const [administration] = statements;
            assert.ok(administration?.Action.includes("kms:PutKeyPolicy"));
            assert.ok(administration?.Action.includes("kms:ScheduleKeyDeletion"));
        });
    }

    it("ties CloudWatch Logs to the log groups of the account and region", () => {
        const logs = statement(KeyUsage.Logs, "UseByLogs");
        assert.deepEqual(logs.Principal, { Service: "logs.eu-west-2.amazonaws.com" });
        assert.deepEqual(logs.Condition, {
            ArnLike: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-west-2:123456789012:log-group:*" },
        });
    });

    it("lets CloudWatch's alarms, of this account only, publish to encrypted topics", () => {
        const alarms = statement(KeyUsage.Sns, "PublishByAlarms");
        assert.deepEqual(alarms.Principal, { Service: "cloudwatch.amazonaws.com" });
        assert.deepEqual(alarms.Action, ["kms:Decrypt", "kms:GenerateDataKey*"]);
        assert.deepEqual(alarms.Condition, { StringEquals: { "aws:SourceAccount": "123456789012" } });
    });

    it("lets the events of databases publish to encrypted topics of the account and region", () => {
        const events = statement(KeyUsage.Sns, "PublishByDatabaseEvents");
        assert.deepEqual(events.Principal, { Service: "events.rds.amazonaws.com" });
        assert.deepEqual(events.Action, ["kms:Decrypt", "kms:GenerateDataKey*"]);
        assert.deepEqual(events.Condition, {
            ArnLike: { "kms:EncryptionContext:aws:sns:topicArn": "arn:aws:sns:eu-west-2:123456789012:*" },
        });
    });

    it("grants to AWS's own resources only", () => {
        const grants = statement(KeyUsage.Rds, "GrantToItsServices");
        assert.deepEqual(grants.Condition?.Bool, { "kms:GrantIsForAWSResource": "true" });
    });
});

function statement(usage: KeyUsage, sid: string): KeyStatement {
    const found = keyStatements(usage, account, "eu-west-2").find(({ Sid }) => Sid === sid);
    assert.ok(found, `${usage} has no statement ${sid}`);
    return found;
}
