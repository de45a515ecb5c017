import assert from "node:assert/strict";
import type { DynamodbTableArgs } from "../../../components/nosql/dynamodb-table/dynamodb-table.args";
import {
    DynamodbCapacityMode,
    DynamodbConsistency,
} from "../../../components/nosql/dynamodb-table/dynamodb-table.args";
import { Environment, Tier } from "../../../components/shared/tier";
import { index, problems, replicaIn } from "./dynamodb-table.fixture";

const { Provisioned } = DynamodbCapacityMode;
const { Strong } = DynamodbConsistency;
const strong = (...regions: string[]) => ({
    consistency: Strong,
    replicas: regions.map((region) => replicaIn(region)),
});
const european = strong("eu-west-1", "eu-central-1");
/** The fact, and arguments that keep to it. */
const taken: [fact: string, over: Partial<DynamodbTableArgs>][] = [
    [
        "four attributes make a key of an index",
        { globalIndexes: [{ ...index("byAll", "a", "b", "c", "d"), sortKeys: ["e", "f", "g", "h"] }] },
    ],
    ["three regions of one set are strongly consistent", european],
    [
        "two regions and a witness are strongly consistent",
        { ...strong("us-east-2"), region: "us-east-1", witnessRegion: "us-west-2" },
    ],
    ["a provisioned table that scales has replicas", { capacityMode: Provisioned, replicas: [replicaIn("eu-west-1")] }],
    ["tier premium without a replica, when that is said", { tier: Tier.Premium, replicas: [] }],
    ["a provisioned table that does not scale", { capacityMode: Provisioned, autoscaling: false }],
    ["a minimum above the tier's maximum", { capacityMode: Provisioned, readCapacity: { minimum: 500 } }],
    [
        "a minimum of 1",
        { capacityMode: Provisioned, readCapacity: { minimum: 1 }, globalIndexes: [index("byTeam", "team")] },
    ],
    [
        "a restored table",
        {
            restoreFrom: {
                sourceTableArn: "arn:aws:dynamodb:eu-west-1:123456789012:table/old",
                dateTime: "2026-11-21T08:00:00Z",
            },
        },
    ],
];

describe("What DynamoDB takes is not refused", () => {
    for (const [fact, over] of taken) {
        it(fact, () => {
            assert.deepEqual(problems(over), []);
        });
    }

    for (const tier of Object.values(Tier)) {
        for (const capacityMode of Object.values(DynamodbCapacityMode)) {
            it(`${capacityMode} in tier ${tier}, in prod`, () => {
                assert.deepEqual(problems({ tier, capacityMode, environment: Environment.Prod }), []);
            });
        }
    }
});
