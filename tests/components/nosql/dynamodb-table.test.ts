import assert from "node:assert/strict";
import { DynamodbCapacityMode } from "../../../components/nosql/dynamodb-table/dynamodb-table.args";
import { carts } from "../../../components/nosql/dynamodb-table/dynamodb-table.example";
import { DynamodbAttributeType } from "../../../components/nosql/dynamodb-table/keys.args";
import { Environment, Tier } from "../../../components/shared/tier";
import type { Plain, Recording } from "../mocks";
import { record, valueOf } from "../mocks";
import { deploy, index, replicaIn, topics } from "./dynamodb-table.fixture";

const { Provisioned } = DynamodbCapacityMode;
const indexType = "aws:dynamodb/globalSecondaryIndex:GlobalSecondaryIndex";
const targetType = "aws:appautoscaling/target:Target";
const replicaType = "aws:dynamodb/tableReplica:TableReplica";
const alarmType = "aws:cloudwatch/metricAlarm:MetricAlarm";

/** The capacities of a table that only its autoscaling may change. */
const capacities = ["readCapacity", "writeCapacity"];
const ignoredCapacities = ({ one }: Recording<unknown>) =>
    one("games-table").ignoreChanges.filter((path) => capacities.includes(path));

describe("DynamodbTable by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`is encrypted, backed up, tagged and watched in tier ${tier}`, async () => {
            const { one, all, resources } = await deploy({ tier });
            const { inputs, parent } = one("games-table");
            const days = { [Tier.Basic]: 7, [Tier.Standard]: 35, [Tier.Premium]: 35 }[tier];
            assert.equal(parent, "games");
            assert.equal(inputs.name, "strata-test-games");
            assert.equal(inputs.billingMode, "PAY_PER_REQUEST");
            assert.deepEqual(inputs.serverSideEncryption, {
                enabled: true,
                kmsKeyArn: "arn:aws:kms:eu-west-2:123456789012:key/games-key-key-key-id",
            });
            assert.deepEqual(inputs.pointInTimeRecovery, { enabled: true, recoveryPeriodInDays: days });
            assert.equal(inputs.deletionProtectionEnabled, true);
            assert.equal(all(replicaType).length, tier === Tier.Premium ? 1 : 0);
            assert.ok(all(alarmType).length >= 6);
            const tagged = new Set(["aws:dynamodb/table:Table", replicaType, alarmType, "aws:kms/key:Key", targetType]);
            for (const { name, type, inputs: given } of resources)
                if (tagged.has(type)) assert.deepEqual(given.tags, { Owner: "data-platform" }, name);
        });
    }

    it("protects its data until an environment other than prod and allowDataLoss both say otherwise", async () => {
        const guards = async (environment: Environment, allowDataLoss: boolean) => {
            const { one } = await deploy({ environment, allowDataLoss, replicas: [replicaIn("eu-west-1")] });
            return ["games-table", "games-replica-eu-west-1"].flatMap((name) => {
                const { protect, inputs } = one(name);
                return [protect, inputs.deletionProtectionEnabled];
            });
        };
        assert.deepEqual(await guards(Environment.Prod, true), [true, true, true, true]);
        assert.deepEqual(await guards(Environment.Dev, false), [false, true, false, true]);
        assert.deepEqual(await guards(Environment.Dev, true), [false, false, false, false]);
    });

    it("is created by its example", async () => {
        const { one, result } = await record(() => carts(topics("eu-west-2")));
        assert.deepEqual(one("carts-table").inputs.ttl, { enabled: true, attributeName: "expiresAt" });
        assert.match((await valueOf(result.recovery)).how, /last 7 days/);
    });

    it("is never made anew for having forgotten what it was restored or imported from", async () => {
        const { one } = await deploy();
        for (const source of ["importTable", "restoreSourceName", "restoreBackupArn", "restoreToLatestTime"])
            assert.ok(one("games-table").ignoreChanges.includes(source), source);
    });
});

describe("DynamodbTable when configured: indexes and capacity", () => {
    it("makes each global index a resource of its own, one after the other", async () => {
        const { one, all } = await deploy({
            attributes: { score: DynamodbAttributeType.Number },
            globalIndexes: [
                index("byPlayer", "player"),
                { ...index("byRegion", "board", "region"), sortKeys: ["score"] },
            ],
        });
        assert.equal(one("games-table").inputs.globalSecondaryIndexes, undefined);
        assert.deepEqual(one("games-table").inputs.attributes, [{ name: "gameId", type: "S" }]);
        assert.deepEqual(one("games-index-byRegion").inputs.keySchemas, [
            { attributeName: "board", attributeType: "S", keyType: "HASH" },
            { attributeName: "region", attributeType: "S", keyType: "HASH" },
            { attributeName: "score", attributeType: "N", keyType: "RANGE" },
        ]);
        assert.ok(one("games-index-byRegion").dependencies.includes(one("games-index-byPlayer").urn));
        assert.equal(all(indexType).length, 2);
    });

    it("makes local indexes with the table", async () => {
        const { inputs } = (
            await deploy({ sortKey: "time", localIndexes: [{ name: "byScore", sortKey: "score" }] })
        ).one("games-table");
        assert.deepEqual(inputs.localSecondaryIndexes, [{ name: "byScore", rangeKey: "score", projectionType: "ALL" }]);
        assert.deepEqual(
            inputs.attributes.map(({ name }: Plain) => name),
            ["gameId", "time", "score"],
        );
    });

    it("ignores capacity exactly when autoscaling changes it", async () => {
        const globalIndexes = [index("byPlayer", "player")];
        const scaled = await deploy({ capacityMode: Provisioned, globalIndexes });
        assert.deepEqual(ignoredCapacities(scaled), capacities);
        assert.deepEqual(scaled.one("games-index-byPlayer").ignoreChanges, ["provisionedThroughput"]);
        for (const over of [{}, { capacityMode: Provisioned, autoscaling: false }]) {
            const fixed = await deploy({ ...over, globalIndexes });
            assert.deepEqual(ignoredCapacities(fixed), []);
            assert.deepEqual(fixed.one("games-index-byPlayer").ignoreChanges, []);
            assert.equal(fixed.all(targetType).length, 0);
        }
    });

    it("scales reads and writes of the table and of each index", async () => {
        const { all, one } = await deploy({
            capacityMode: Provisioned,
            readCapacity: { minimum: 10, maximum: 200, seed: 50, targetPercent: 60 },
            globalIndexes: [{ ...index("byPlayer", "player"), writeCapacity: { minimum: 20 } }],
        });
        const { readCapacity, writeCapacity, billingMode } = one("games-table").inputs;
        assert.deepEqual([billingMode, readCapacity, writeCapacity], ["PROVISIONED", 50, 5]);
        const targets = all(targetType).map(({ inputs }) => [
            inputs.resourceId,
            inputs.scalableDimension,
            inputs.minCapacity,
            inputs.maxCapacity,
        ]);
        assert.deepEqual(targets, [
            ["table/strata-test-games", "dynamodb:table:WriteCapacityUnits", 5, 100],
            ["table/strata-test-games", "dynamodb:table:ReadCapacityUnits", 10, 200],
            ["table/strata-test-games/index/byPlayer", "dynamodb:index:WriteCapacityUnits", 20, 100],
            ["table/strata-test-games/index/byPlayer", "dynamodb:index:ReadCapacityUnits", 10, 200],
        ]);
        const policy = one("games-read-scaling").inputs.targetTrackingScalingPolicyConfiguration;
        assert.equal(policy.targetValue, 60);
        assert.equal(policy.predefinedMetricSpecification.predefinedMetricType, "DynamoDBReadCapacityUtilization");
    });

    it("limits and warms an on-demand table", async () => {
        const { inputs } = (
            await deploy({ maxReadRequestUnits: 500, warmReadUnits: 20_000, warmWriteUnits: 8_000 })
        ).one("games-table");
        assert.deepEqual(inputs.onDemandThroughput, { maxReadRequestUnits: 500 });
        assert.deepEqual(inputs.warmThroughput, { readUnitsPerSecond: 20_000, writeUnitsPerSecond: 8_000 });
    });
});
