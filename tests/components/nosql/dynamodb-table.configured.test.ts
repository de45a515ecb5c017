import assert from "node:assert/strict";
import fc from "fast-check";
import * as pulumi from "@pulumi/pulumi";
import { ceilingOf, tableAlarms, throttleThreshold } from "../../../components/nosql/dynamodb-table/alarms";
import { DynamodbAccess, DynamodbImportFormat } from "../../../components/nosql/dynamodb-table/data.args";
import { DynamodbTable } from "../../../components/nosql/dynamodb-table/dynamodb-table";
import {
    DynamodbCapacityMode,
    DynamodbConsistency,
    DynamodbInsights,
} from "../../../components/nosql/dynamodb-table/dynamodb-table.args";
import { settingsOf } from "../../../components/nosql/dynamodb-table/dynamodb-table.settings";
import { gamingTables } from "../../../components/nosql/dynamodb-table/gaming-tables";
import { gaming } from "../../../components/nosql/dynamodb-table/gaming-tables.example";
import { Tier } from "../../../components/shared/tier";
import type { Plain, Recording } from "../mocks";
import { record, valueOf } from "../mocks";
import { args, deploy, index, problems, replicaIn, topics } from "./dynamodb-table.fixture";

const { Provisioned } = DynamodbCapacityMode;
const policyType = "aws:appautoscaling/policy:Policy";
const replicaType = "aws:dynamodb/tableReplica:TableReplica";
const alarmType = "aws:cloudwatch/metricAlarm:MetricAlarm";
const insightsType = "aws:dynamodb/contributorInsights:ContributorInsights";

const statementsOf = (recording: Recording<unknown>, name: string): Plain[] =>
    JSON.parse(recording.one(name).inputs.policy).Statement;

describe("DynamodbTable when configured: several regions", () => {
    const two = [replicaIn("eu-west-1"), replicaIn("eu-central-1", { contributorInsights: DynamodbInsights.AllKeys })];

    it("adds replicas to a provisioned table after its writes are scaled and its indexes made, one after the other", async () => {
        const globalIndexes = [index("byPlayer", "player")];
        const { one, all } = await deploy({ capacityMode: Provisioned, globalIndexes, replicas: two });
        const first = one("games-replica-eu-west-1");
        const second = one("games-replica-eu-central-1");
        for (const name of ["games-write-scaling", "games-byPlayer-write-scaling", "games-index-byPlayer"])
            assert.ok(first.dependencies.includes(one(name).urn), name);
        assert.ok(second.dependencies.includes(first.urn));
        assert.ok(one("games-table").ignoreChanges.includes("replicas"));
        assert.deepEqual(
            all(policyType)
                .filter(({ inputs }) => inputs.region === "eu-west-1")
                .map(({ inputs }) => inputs.scalableDimension),
            ["dynamodb:table:ReadCapacityUnits", "dynamodb:index:ReadCapacityUnits"],
        );
    });

    it("gives every region its own key, backups, insights, alarms and topics", async () => {
        const { one, all } = await deploy({ tier: Tier.Standard, replicas: two });
        for (const region of ["eu-west-1", "eu-central-1"]) {
            const { inputs } = one(`games-replica-${region}`);
            assert.equal(inputs.kmsKeyArn, `arn:aws:kms:${region}:123456789012:key/games-${region}-key-key-key-id`);
            assert.equal(inputs.pointInTimeRecovery, true);
            assert.equal(inputs.region, region);
        }
        assert.deepEqual(
            all(insightsType).map(({ inputs }) => [inputs.region, inputs.mode]),
            [
                ["eu-west-2", "THROTTLED_KEYS"],
                ["eu-west-1", "THROTTLED_KEYS"],
                ["eu-central-1", "ACCESSED_AND_THROTTLED_KEYS"],
            ],
        );
        for (const { name, inputs } of all(alarmType))
            assert.match(inputs.alarmActions[0], new RegExp(`^arn:aws:sns:${inputs.region}:`), name);
        const lag = all(alarmType).filter(({ inputs }) => inputs.metricName === "ReplicationLatency");
        assert.equal(lag.length, 12);
    });

    it("makes strongly consistent replicas part of the table, with their witness", async () => {
        const { one, all } = await deploy({
            consistency: DynamodbConsistency.Strong,
            replicas: [replicaIn("eu-west-1")],
            witnessRegion: "eu-central-1",
        });
        const { inputs, ignoreChanges } = one("games-table");
        assert.equal(all(replicaType).length, 0);
        assert.equal(inputs.replicas[0].consistencyMode, "STRONG");
        assert.match(inputs.replicas[0].kmsKeyArn, /^arn:aws:kms:eu-west-1:/);
        assert.deepEqual(inputs.globalTableWitness, { regionName: "eu-central-1" });
        assert.equal(inputs.streamEnabled, false);
        assert.ok(!ignoreChanges.includes("replicas"));
    });

    it("promises what its regions keep", async () => {
        const promise = async (over: Parameters<typeof deploy>[0]) => {
            const { rpoMinutes, rtoMinutes } = await valueOf((await deploy(over)).result.recovery);
            return [rpoMinutes, rtoMinutes];
        };
        assert.deepEqual(await promise({}), [5, 120]);
        assert.deepEqual(await promise({ replicas: two }), [1, 5]);
        assert.deepEqual(await promise({ replicas: two, consistency: DynamodbConsistency.Strong }), [0, 5]);
    });
});

describe("DynamodbTable when configured: access, streams and origin", () => {
    it("grants exactly what each access needs, indexes and key included", async () => {
        const grants = Object.values(DynamodbAccess).map((access) => ({ grantName: access, roleName: "app", access }));
        const recording = await deploy({ grants, replicas: [replicaIn("eu-west-1")] });
        const arn = "arn:aws:dynamodb:eu-west-2:123456789012:table/strata-test-games";
        const copy = arn.replace("eu-west-2", "eu-west-1");
        const [describeTable, read, home, away] = statementsOf(recording, "games-grant-read");
        assert.deepEqual([describeTable.Action, describeTable.Resource], ["dynamodb:DescribeTable", [arn, copy]]);
        assert.deepEqual(read.Resource, [arn, `${arn}/index/*`, copy, `${copy}/index/*`]);
        assert.deepEqual([home.Action, away.Action], ["kms:Decrypt", "kms:Decrypt"]);
        assert.deepEqual(away.Condition.StringEquals, { "kms:ViaService": "dynamodb.eu-west-1.amazonaws.com" });
        const [, write] = statementsOf(recording, "games-grant-write");
        assert.deepEqual(write.Resource, [arn, copy]);
        assert.ok(write.Action.every((action: string) => !/Get|Query|Scan|Select/.test(action)));
        const [stream] = statementsOf(recording, "games-grant-stream");
        assert.deepEqual(stream.Resource, [`${arn}/stream/*`, `${copy}/stream/*`]);
        for (const { grantName } of grants)
            for (const { Action } of statementsOf(recording, `games-grant-${grantName}`))
                assert.ok([Action].flat().every((action: string) => !action.includes("*")));
    });

    it("grants later what was not granted at first, and refuses what there is not", async () => {
        const { one } = await record(() => {
            const table = new DynamodbTable("games", args());
            table.grant({ grantName: "late", roleName: "app", access: DynamodbAccess.Read });
            const stream = { grantName: "stream", roleName: "app", access: DynamodbAccess.Stream };
            assert.throws(() => table.grant(stream), /grant.access: got stream, but the table has none/);
        });
        assert.equal(one("games-grant-late").inputs.role, "app");
    });

    it("streams to Kinesis, attaches a resource policy, and fills a new table", async () => {
        const { one } = await deploy({
            kinesis: { streamArn: "arn:aws:kinesis:eu-west-2:123456789012:stream/changes" },
            resourcePolicy: "{}",
            importFromS3: { bucketName: "old-games", format: DynamodbImportFormat.Csv, csvDelimiter: ";" },
        });
        assert.equal(one("games-kinesis").inputs.approximateCreationDateTimePrecision, "MICROSECOND");
        assert.equal(one("games-policy").inputs.policy, "{}");
        assert.deepEqual(one("games-table").inputs.importTable, {
            inputFormat: "CSV",
            inputCompressionType: "NONE",
            inputFormatOptions: { csv: { delimiter: ";" } },
            s3BucketSource: { bucket: "old-games" },
        });
    });

    it("restores to the latest time unless another is said", async () => {
        const restored = async (dateTime?: string) => {
            const { inputs } = (await deploy({ restoreFrom: { sourceTableName: "old", dateTime } })).one("games-table");
            return [inputs.restoreSourceName, inputs.restoreToLatestTime, inputs.restoreDateTime];
        };
        assert.deepEqual(await restored(), ["old", true, undefined]);
        assert.deepEqual(await restored("2026-11-21T08:00:00Z"), ["old", undefined, "2026-11-21T08:00:00Z"]);
    });
});

describe("The tables of a game", () => {
    for (const [name, definition] of Object.entries(gamingTables)) {
        it(`${name} is taken in every tier and in both capacity modes`, () => {
            for (const tier of Object.values(Tier))
                for (const capacityMode of Object.values(DynamodbCapacityMode))
                    assert.deepEqual(problems({ ...definition, tier, capacityMode }), []);
        });
    }

    it("are built in two regions by their example", async () => {
        const { all, one } = await record(() => gaming(topics("eu-west-2"), topics("eu-west-1")));
        assert.equal(all("aws:dynamodb/table:Table").length, 4);
        assert.equal(all(replicaType).length, 4);
        assert.equal(one("games-table").inputs.rangeKey, "timestamp");
        assert.equal(one("user-sessions-table").inputs.ttl.attributeName, "expiresAt");
    });
});

describe("The thresholds of a table's alarms", () => {
    const size = fc.integer({ min: 1, max: 1_000_000 });

    it("throttling counts from ten requests, and grows with the ceiling", () => {
        fc.assert(
            fc.property(size, size, (one, other) => {
                const [low, high] = [Math.min(one, other), Math.max(one, other)];
                return throttleThreshold(low) >= 10 && throttleThreshold(low) <= throttleThreshold(high);
            }),
        );
    });

    it("consumption ends at the maximum under autoscaling, and at what is bought without", () => {
        fc.assert(
            fc.property(size, size, (minimum, more) => {
                const capacity = { minimum, maximum: minimum + more, seed: minimum, targetPercent: 70 };
                const ceiling = (autoscaled: boolean) =>
                    ceilingOf({ provisioned: true, autoscaled }, capacity, undefined);
                return ceiling(true) === minimum + more && ceiling(false) === minimum;
            }),
        );
    });

    it("consumption is watched against a limit, or else the quota of a table", () => {
        const high = (over: object) => {
            const given = args(over);
            const specs = tableAlarms(given, settingsOf("games", given), []);
            return specs.find(({ role }) => role === "reads-high")?.threshold;
        };
        assert.equal(high({}), 40_000 * 60 * 0.8);
        assert.equal(high({ maxReadRequestUnits: 100 }), 100 * 60 * 0.8);
    });
});

describe("DynamodbTable refuses", () => {
    it("arguments with all their problems at once, before anything is created", async () => {
        const { resources, result } = await record(() => {
            try {
                return new DynamodbTable("games", args({ sortKey: "gameId", backupRetentionDays: 40 }));
            } catch (error) {
                return error as Error;
            }
        });
        assert.ok(pulumi.InputPropertiesError.isInstance(result));
        assert.deepEqual(
            (result as pulumi.InputPropertiesError).errors?.map(({ propertyPath }) => propertyPath),
            ["sortKey", "backupRetentionDays"],
        );
        assert.deepEqual(
            resources.filter(({ custom }) => custom),
            [],
        );
    });
});
