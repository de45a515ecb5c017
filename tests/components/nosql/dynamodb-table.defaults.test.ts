import assert from "node:assert/strict";
import type { DynamodbTable } from "../../../components/nosql/dynamodb-table/dynamodb-table";
import { DynamodbCapacityMode } from "../../../components/nosql/dynamodb-table/dynamodb-table.args";
import type { Recording } from "../mocks";
import { deploy, replicaIn } from "./dynamodb-table.fixture";

type Tables = { onDemand: Recording<DynamodbTable>; global: Recording<DynamodbTable> };

/** What is easy to get wrong about DynamoDB, and how a table that says nothing of it stands. */
const honoured: [fact: string, check: (tables: Tables) => void][] = [
    [
        "a table is one resource of one name in every capacity mode, so that a change of mode makes no other",
        ({ onDemand, global }) => {
            const tables = [onDemand, global].map(({ all }) => all("aws:dynamodb/table:Table"));
            assert.deepEqual(
                tables.map((found) => found.map(({ name }) => name)),
                [["games-table"], ["games-table"]],
            );
        },
    ],
    [
        "autoscaling changes capacity, which is no drift of the table or of its indexes, resources of their own",
        ({ onDemand, global }) => {
            const ignored = global.one("games-table").ignoreChanges;
            assert.ok(ignored.includes("readCapacity") && ignored.includes("writeCapacity"));
            assert.ok(!onDemand.one("games-table").ignoreChanges.includes("readCapacity"));
            assert.equal(global.one("games-table").inputs.globalSecondaryIndexes, undefined);
            assert.deepEqual(global.one("games-index-byPlayer").ignoreChanges, ["provisionedThroughput"]);
        },
    ],
    [
        "a table that becomes provisioned starts with a capacity, and so do its indexes",
        ({ global }) => {
            const { readCapacity, writeCapacity } = global.one("games-table").inputs;
            assert.deepEqual([readCapacity, writeCapacity], [5, 5]);
            assert.deepEqual(global.one("games-index-byPlayer").inputs.provisionedThroughput, {
                readCapacityUnits: 5,
                writeCapacityUnits: 5,
            });
        },
    ],
    [
        "a provisioned table is copied once its writes are scaled, and its own replicas are no drift",
        ({ global }) => {
            const replica = global.one("aws:dynamodb/tableReplica:TableReplica");
            assert.ok(replica.dependencies.includes(global.one("games-write-scaling").urn));
            assert.ok(global.one("games-table").ignoreChanges.includes("replicas"));
        },
    ],
    [
        "each replica has a key of its own region",
        ({ global }) => {
            const { inputs } = global.one("aws:dynamodb/tableReplica:TableReplica");
            assert.match(inputs.kmsKeyArn, /^arn:aws:kms:eu-west-1:/);
        },
    ],
    [
        "a replica that cannot use its key is lost within 20 hours, and somebody is woken up by then",
        ({ global }) => {
            const { inputs } = global.one("games-replication-eu-west-1-stuck");
            assert.deepEqual([inputs.metricName, inputs.threshold], ["ReplicationLatency", 60_000]);
            assert.match(inputs.alarmActions[0], /critical/);
        },
    ],
];

describe("What is easy to get wrong about DynamoDB is right by default", () => {
    let tables: Tables;
    before(async () => {
        const globalIndexes = [{ name: "byPlayer", partitionKeys: ["player"] }];
        const capacityMode = DynamodbCapacityMode.Provisioned;
        tables = {
            onDemand: await deploy({ globalIndexes }),
            global: await deploy({ globalIndexes, capacityMode, replicas: [replicaIn("eu-west-1")] }),
        };
    });
    for (const [fact, check] of honoured) {
        it(fact, () => check(tables));
    }
});
