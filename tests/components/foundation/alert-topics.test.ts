import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { AlarmComparison, AlarmSeverity, MissingData, createAlarms } from "../../../components/foundation/aws/alarms";
import type { AlarmSpec } from "../../../components/foundation/aws/alarms";
import { AlertTopics } from "../../../components/foundation/aws/alert-topics/alert-topics";
import type { AlertSubscription } from "../../../components/shared/alerts";
import { SubscriptionProtocol } from "../../../components/shared/alerts";
import { record, valueOf } from "../mocks";

const kmsKeyArn = "arn:aws:kms:eu-west-2:123456789012:key/k";
const topics = (subscriptions?: AlertSubscription[]) =>
    record(() => new AlertTopics("alerts", { kmsKeyArn, subscriptions, tags: { Owner: "data" } }));
const onCall: AlertSubscription = {
    name: "on-call",
    severity: AlarmSeverity.Critical,
    protocol: SubscriptionProtocol.Https,
    endpoint: "https://example.com/hook?token=abc",
};

describe("Alert topics", () => {
    it("are three, encrypted and tagged", async () => {
        const made = await topics();
        const all = made.all("aws:sns/topic:Topic");
        assert.deepEqual(all.map(({ name }) => name).sort(), ["alerts-critical", "alerts-info", "alerts-warning"]);
        for (const { inputs } of all) assert.deepEqual([inputs.kmsMasterKeyId, inputs.tags.Owner], [kmsKeyArn, "data"]);
        assert.match(await valueOf(made.result.infoTopicArn), /alerts-info$/);
    });

    it("take messages from this account's alarms and databases only, and from nobody without TLS", async () => {
        const made = await topics();
        const { Statement } = JSON.parse(made.one("alerts-critical-policy").inputs.policy);
        const [account, alarms, plain, events] = Statement;
        assert.deepEqual(account.Principal, { AWS: "arn:aws:iam::123456789012:root" });
        assert.deepEqual(alarms.Condition, { StringEquals: { "aws:SourceAccount": "123456789012" } });
        assert.deepEqual(events.Principal, { Service: "events.rds.amazonaws.com" });
        assert.deepEqual(events.Condition, alarms.Condition);
        assert.deepEqual([plain.Effect, plain.Condition], ["Deny", { Bool: { "aws:SecureTransport": "false" } }]);
        for (const { Resource } of Statement) assert.match(Resource, /alerts-critical$/);
    });

    it("tell whoever subscribed to a severity, and keep a URL secret", async () => {
        const email = { ...onCall, name: "team", protocol: SubscriptionProtocol.Email, endpoint: "team@example.com" };
        const made = await topics([onCall, email]);
        const hook = made.one("alerts-critical-on-call");
        assert.deepEqual([hook.inputs.protocol, hook.secrets], ["https", ["endpoint"]]);
        assert.deepEqual(made.one("alerts-critical-team").secrets, []);
        assert.equal(made.all("aws:sns/topicSubscription:TopicSubscription").length, 2);
    });

    it("refuse an endpoint of another form, and a name twice, without repeating the endpoint", async () => {
        const wrong = { ...onCall, endpoint: "http://example.com/?token=abc" };
        await assert.rejects(topics([onCall, wrong]), (error: unknown) => {
            assert.ok(pulumi.InputPropertiesError.isInstance(error));
            assert.deepEqual(
                error.errors.map(({ propertyPath }) => propertyPath),
                ["subscriptions[1].name", "subscriptions[1].endpoint"],
            );
            assert.doesNotMatch(error.message, /token/);
            return true;
        });
    });
});

describe("Alarms", () => {
    const spec: AlarmSpec = {
        role: "cpu",
        severity: AlarmSeverity.Warning,
        description: "the processor is busy",
        namespace: "AWS/RDS",
        metricName: "CPUUtilization",
        dimensions: { DBInstanceIdentifier: "db" },
        statistic: "Average",
        comparison: AlarmComparison.Above,
        threshold: 80,
        periodSeconds: 300,
        evaluationPeriods: 3,
        treatMissingData: MissingData.Breaching,
    };
    const arns = { criticalTopicArn: "c", warningTopicArn: "w", infoTopicArn: "i" };
    const alarm = (changes: Partial<AlarmSpec> = {}) =>
        record(() => {
            const parent = new pulumi.ComponentResource("test:index:Store", "db");
            return createAlarms("db", [{ ...spec, ...changes }], arns, {
                parent,
                region: "eu-west-1",
                tags: { Owner: "data" },
            });
        });

    it("report to their severity's topic, when they begin and when they are over", async () => {
        for (const [severity, topic] of [
            [AlarmSeverity.Critical, "c"],
            [AlarmSeverity.Warning, "w"],
            [AlarmSeverity.Info, "i"],
        ] as const) {
            const { inputs } = (await alarm({ severity })).one("db-cpu");
            assert.deepEqual([inputs.alarmActions, inputs.okActions], [[topic], [topic]]);
        }
    });

    it("stand in the store's region, under the store, with its tags", async () => {
        const { inputs, parent } = (await alarm()).one("db-cpu");
        assert.deepEqual([inputs.region, inputs.tags, parent], ["eu-west-1", { Owner: "data" }, "db"]);
        assert.equal(inputs.treatMissingData, "breaching");
    });

    it("give percentiles to CloudWatch as extended statistics", async () => {
        const percentile = (await alarm({ statistic: "p99" })).one("db-cpu").inputs;
        assert.deepEqual([percentile.statistic, percentile.extendedStatistic], [undefined, "p99"]);
        const average = (await alarm()).one("db-cpu").inputs;
        assert.deepEqual([average.statistic, average.extendedStatistic], ["Average", undefined]);
    });
});
