import assert from "node:assert/strict";
import {
    DynamodbAccess,
    DynamodbImportFormat,
    DynamodbStreamView,
} from "../../../components/nosql/dynamodb-table/data.args";
import type { DynamodbTableArgs } from "../../../components/nosql/dynamodb-table/dynamodb-table.args";
import {
    DynamodbCapacityMode,
    DynamodbConsistency,
} from "../../../components/nosql/dynamodb-table/dynamodb-table.args";
import { DynamodbAttributeType, DynamodbProjection } from "../../../components/nosql/dynamodb-table/keys.args";
import { Environment, Tier } from "../../../components/shared/tier";
import { index, problems, replicaIn } from "./dynamodb-table.fixture";

const { Provisioned } = DynamodbCapacityMode;
const { Strong } = DynamodbConsistency;
const strong = (...regions: string[]) => ({
    consistency: Strong,
    replicas: regions.map((region) => replicaIn(region)),
});
const european = strong("eu-west-1", "eu-central-1");
const grant = { grantName: "app", roleName: "app", access: DynamodbAccess.Read };
const restore = { sourceTableName: "old" };

/** The fact, arguments that go against it, and what is said of them. */
const refused: [fact: string, over: Partial<DynamodbTableArgs>, message: string][] = [
    [
        "every table has a partition key",
        { partitionKey: "" },
        "partitionKey: got nothing; every table has a partition key; name its attribute",
    ],
    [
        "a name has 3 characters or more",
        { tableName: "go" },
        'tableName: got "go"; a table has 3 to 255 letters, digits, hyphens, underscores and dots; set another one',
    ],
    [
        "an attribute is one key of the table",
        { sortKey: "gameId" },
        'sortKey: got "gameId", the partition key; set another attribute or leave sortKey out',
    ],
    [
        "only keys have types",
        { attributes: { score: DynamodbAttributeType.Number } },
        "attributes.score: got a type, but score is part of no key, and DynamoDB knows the types of keys only; leave it out, or correct the name; the keys are gameId",
    ],
    [
        "a key is text, a number or binary",
        { attributes: { gameId: "boolean" as DynamodbAttributeType } },
        'attributes.gameId: got "boolean"; a key attribute is string, number, binary; set one of them',
    ],
    [
        "an item expires by a number",
        { sortKey: "expires", ttl: "expires" },
        'ttl: got "expires", a key attribute that is text, by which nothing expires; set attributes.expires to number',
    ],
    [
        "an index is partitioned by four attributes at most",
        { globalIndexes: [index("wide", "a", "b", "c", "d", "e")] },
        "globalIndexes[0].partitionKeys: got 5 attributes; 1 to 4 make the partition key of an index; name that many",
    ],
    [
        "an index is sorted by four attributes at most",
        { globalIndexes: [{ ...index("wide", "a"), sortKeys: ["b", "c", "d", "e", "f"] }] },
        "globalIndexes[0].sortKeys: got 5 attributes; 4 at most make the sort key of an index; name that many",
    ],
    [
        "a table has 20 global indexes at most",
        { globalIndexes: Array.from({ length: 21 }, (_, number) => index(`index-${number}`, "a")) },
        "globalIndexes: got 21; a table has 20 at most; leave some out",
    ],
    [
        "a local index needs a sort key to differ from",
        { localIndexes: [{ name: "byTime", sortKey: "time" }] },
        "localIndexes: got local indexes of a table without a sort key; set sortKey, or use globalIndexes",
    ],
    [
        "an index keeps named attributes only when it includes them",
        { globalIndexes: [{ ...index("byPlayer", "player"), projection: DynamodbProjection.Include }] },
        "globalIndexes[0].projectedAttributes: got none with projection include; name the attributes, or set projection to all",
    ],
    [
        "two indexes have two names",
        { globalIndexes: [index("byPlayer", "player"), index("byPlayer", "team")] },
        'globalIndexes[1].name: got "byPlayer" twice; give each index a name of its own',
    ],
    [
        "an on-demand table has no capacity",
        { readCapacity: { minimum: 5 } },
        "readCapacity: got capacity for an on-demand table, which has none; set capacityMode to provisioned or leave readCapacity out",
    ],
    [
        "a provisioned table has no request limit",
        { capacityMode: Provisioned, maxReadRequestUnits: 100 },
        "maxReadRequestUnits: got 100 for a provisioned table; set the maximum of readCapacity instead, or capacityMode to on-demand",
    ],
    [
        "autoscaling aims at 20 to 90 percent",
        { capacityMode: Provisioned, writeCapacity: { targetPercent: 95 } },
        "writeCapacity.targetPercent: got 95; autoscaling aims at 20 to 90 percent; set one of those or leave targetPercent out",
    ],
    [
        "capacity starts between its bounds",
        { capacityMode: Provisioned, readCapacity: { minimum: 10, maximum: 20, seed: 30 } },
        "readCapacity.seed: got 30; the capacity starts between the minimum 10 and the maximum 20; set one of those or leave seed out",
    ],
    [
        "warm throughput begins at what is free",
        { warmReadUnits: 11_999 },
        "warmReadUnits: got 11999; whole numbers from 12,000 on are allowed; set one of those or leave warmReadUnits out",
    ],
    [
        "write capacity of a global table is on-demand or scaled",
        { capacityMode: Provisioned, autoscaling: false, replicas: [replicaIn("eu-west-1")] },
        "autoscaling: got false with replicas, to which DynamoDB adds only tables that are on-demand or scale their writes; leave autoscaling out, or set capacityMode to on-demand",
    ],
    [
        "replicas are fed from new and old images",
        { stream: DynamodbStreamView.KeysOnly, replicas: [replicaIn("eu-west-1")] },
        'stream: got "keys-only", but replicas are fed from new and old images; set stream to new-and-old-images or leave it out',
    ],
    [
        "a replica is in another region",
        { replicas: [replicaIn("eu-west-2")] },
        'replicas[0].region: got "eu-west-2", the table\'s own region; set another one',
    ],
    [
        "a region has one replica",
        { replicas: [replicaIn("eu-west-1"), replicaIn("eu-west-1")] },
        'replicas[1].region: got "eu-west-1" twice; a region has one replica; leave one out',
    ],
    [
        "each replica has a key of its own region",
        { replicas: [replicaIn("eu-west-1", { kmsKeyArn: "arn:aws:kms:eu-west-2:123456789012:key/k" })] },
        "replicas[0].kmsKeyArn: got a key of eu-west-2, but what it encrypts is in eu-west-1; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "tier premium has a replica or says that it has none",
        { tier: Tier.Premium, replicas: undefined },
        "replicas: got none, but tier premium keeps a copy in another region; give one, or an empty list for none",
    ],
    [
        "strong consistency needs exactly three regions",
        strong("eu-west-1"),
        "replicas: got 1 with no witness; strong consistency needs exactly three regions; give two replicas, or one and a witnessRegion",
    ],
    [
        "strong consistency stays within one set of regions",
        strong("eu-west-1", "us-east-1"),
        "consistency: got strong in eu-west-2, eu-west-1, us-east-1; its regions are all of us-east-1, us-east-2, us-west-2; or eu-west-1, eu-west-2, eu-west-3, eu-central-1; or ap-northeast-1, ap-northeast-2, ap-northeast-3; choose among one of these, or set consistency to eventual",
    ],
    [
        "a witness is a third region",
        { ...strong("eu-west-1"), witnessRegion: "eu-west-1" },
        'witnessRegion: got "eu-west-1", which has the table already; set a third region',
    ],
    [
        "only strong consistency has a witness",
        { replicas: [replicaIn("eu-west-1")], witnessRegion: "eu-west-3" },
        'witnessRegion: got "eu-west-3" without strong consistency, which alone has a witness; set consistency to strong or leave witnessRegion out',
    ],
    [
        "strong consistency has no TTL",
        { ...european, ttl: "ttl" },
        'ttl: got "ttl" with strong consistency, which has none; leave ttl out, or set consistency to eventual',
    ],
    [
        "strong consistency has no local indexes",
        { ...european, sortKey: "time", localIndexes: [{ name: "byScore", sortKey: "score" }] },
        "localIndexes: got local indexes with strong consistency, which has none; use globalIndexes, or set consistency to eventual",
    ],
    [
        "strong consistency is given to an empty table",
        { ...european, restoreFrom: restore },
        "restoreFrom: got data with strong consistency, which only an empty table can be given; leave restoreFrom out, and write the items afterwards",
    ],
    [
        "replicas of a strongly consistent table come with it, before its writes can be scaled",
        { ...european, capacityMode: Provisioned },
        "capacityMode: got provisioned with strong consistency, whose regions are named with the table, before its writes can be scaled; set capacityMode to on-demand",
    ],
    [
        "continuous backups reach 35 days back",
        { backupRetentionDays: 40 },
        "backupRetentionDays: got 40; continuous backups reach 1 to 35 days back; set one of those",
    ],
    [
        "prod keeps backups for a week",
        { environment: Environment.Prod, backupRetentionDays: 3 },
        "backupRetentionDays: got 3; continuous backups reach 7 to 35 days back in prod; set one of those",
    ],
    [
        "a table is made from one source",
        { restoreFrom: { ...restore, backupArn: "arn:aws:dynamodb:eu-west-2:123456789012:table/old/backup/1" } },
        "restoreFrom: got sourceTableName and backupArn; one of sourceTableName, sourceTableArn, backupArn is allowed; give one",
    ],
    [
        "a restored table brings its indexes",
        { restoreFrom: restore, globalIndexes: [index("byPlayer", "player")] },
        "globalIndexes: got indexes with restoreFrom, but a restored table brings its source's indexes; leave globalIndexes out for the update that restores, then import them and set it",
    ],
    [
        "only CSV has columns",
        { importFromS3: { bucketName: "b", format: DynamodbImportFormat.Ion, csvHeaders: ["gameId"] } },
        "importFromS3.csvHeaders: got headers for ION, whose items name their attributes; leave csvHeaders out",
    ],
    [
        "a stream that is not there is not granted",
        { grants: [{ ...grant, access: DynamodbAccess.Stream }] },
        "grants[0].access: got stream, but the table has none; set stream to what it shall say of a change",
    ],
    [
        "two grants have two names",
        { grants: [grant, grant] },
        'grants[1].grantName: got "app" twice; give each grant a name of its own',
    ],
    [
        "a resource policy is JSON",
        { resourcePolicy: "{" },
        "resourcePolicy: got text that is no JSON; give a policy document as JSON",
    ],
];

describe("What DynamoDB would refuse is refused at preview", () => {
    for (const [fact, over, message] of refused) {
        it(fact, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }
});
