import assert from "node:assert/strict";
import { LakeZone } from "../../../components/lake/shared/lake-zone";
import { Tier } from "../../../components/shared/tier";
import { given, lakeOf, topicsOf } from "./lake-fixture";

const alarmsOf = async (...args: Parameters<typeof lakeOf>) =>
    (await lakeOf(...args)).all("aws:cloudwatch/metricAlarm:MetricAlarm");
const zones = Object.values(LakeZone);

describe("the alarms of a lake", () => {
    it("watch size and queries in basic, errors too in standard, copies too in premium", async () => {
        const roles = async (tier: Tier) =>
            (await alarmsOf({ tier })).map(({ name }) => name.slice("events-".length)).sort();
        const basic = [...zones.map((zone) => `${zone}-storage`), "query-stopped", "scanned-a-day"];
        const standard = [...basic, ...zones.flatMap((zone) => [`${zone}-client-errors`, `${zone}-server-errors`])];
        const premium = [...standard, "curated-replication-failed", "curated-replication-late"];
        assert.deepEqual(await roles(Tier.Basic), basic.sort());
        assert.deepEqual(await roles(Tier.Standard), standard.sort());
        assert.deepEqual(await roles(Tier.Premium), premium.sort());
    });

    it("report to the topic of their severity when they fire and when it is over", async () => {
        for (const { name, inputs } of await alarmsOf({ tier: Tier.Premium })) {
            const [severity] = inputs.alarmDescription.split(":");
            const expected = `arn:aws:sns:${inputs.region}:123456789012:${severity}`;
            assert.deepEqual([inputs.alarmActions, inputs.okActions], [[expected], [expected]], name);
        }
    });

    it("measure replication latency in the recovery region, and failures in the lake's own", async () => {
        const lake = await lakeOf({ tier: Tier.Premium });
        const dimensions = {
            SourceBucket: "events-curated-1234567",
            DestinationBucket: "events-curated-replica-1234567",
            RuleId: "curated",
        };
        const late = lake.one("events-curated-replication-late").inputs;
        assert.deepEqual([late.region, late.metricName, late.threshold], ["eu-west-1", "ReplicationLatency", 900]);
        assert.deepEqual(late.dimensions, dimensions);
        assert.deepEqual(late.alarmActions, [topicsOf("eu-west-1").criticalTopicArn]);
        const failed = lake.one("events-curated-replication-failed").inputs;
        assert.deepEqual([failed.region, failed.metricName], ["eu-west-2", "OperationsFailedReplication"]);
        assert.deepEqual(failed.dimensions, dimensions);
    });

    it("leave latency out where the recovery region has no topics", async () => {
        const alarms = await alarmsOf({ tier: Tier.Premium, recovery: { region: "eu-west-1" } });
        assert.ok(alarms.every(({ name }) => name !== "events-curated-replication-late"));
    });

    it("count errors under the filter that the request metrics have", async () => {
        const lake = await lakeOf();
        const { name } = lake.one("events-raw-requests").inputs;
        const { dimensions, metricName } = lake.one("events-raw-server-errors").inputs;
        assert.deepEqual(dimensions, { BucketName: "events-raw-1234567", FilterId: name });
        assert.equal(metricName, "5xxErrors");
    });

    it("measure the size of the class in which a zone's objects begin", async () => {
        const lake = await lakeOf({ storageAlarmGib: 5 });
        const measured = (zone: string) => lake.one(`events-${zone}-storage`).inputs;
        assert.equal(measured("raw").dimensions.StorageType, "StandardStorage");
        assert.equal(measured("curated").dimensions.StorageType, "IntelligentTieringFAStorage");
        assert.equal(measured("raw").threshold, 5 * 1024 ** 3);
    });

    it("are all given out by their ARNs", async () => {
        const lake = await lakeOf({ tier: Tier.Premium });
        const arns = await new Promise<string[]>((resolve) => lake.result.alarms.apply(resolve));
        assert.equal(arns.length, lake.all("aws:cloudwatch/metricAlarm:MetricAlarm").length);
        assert.equal(arns.filter((arn) => arn.includes(":eu-west-1:")).length, 1);
        assert.equal(given.recovery.region, "eu-west-1");
    });
});
