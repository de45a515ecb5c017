import assert from "node:assert/strict";
import { noIgnoreChangesOnGuardedProps } from "../../../policy-pack/cross/no-ignore-changes-on-guarded-props";
import { createTimeInputs } from "../../../policy-pack/data/stores";
import { resource } from "../../../policy-pack/testing/shapes";
import { inputAt } from "../typings";
import { describeCases } from "./describe-cases";

const ignoring = (type: string, ...ignoreChanges: string[]) => [resource(type, {}, { options: { ignoreChanges } })];
const database = "aws:rds/instance:Instance";
const account = "azure-native:cosmosdb:DatabaseAccount";

describeCases(noIgnoreChangesOnGuardedProps, [
    { title: "nothing ignored", given: ignoring(database), expect: "passes" },
    { title: "an input that no rule guards", given: ignoring(database, "allocatedStorage"), expect: "passes" },
    {
        title: "an input that a rule guards",
        given: ignoring(database, "backupRetentionPeriod"),
        expect: "violates",
        says: /ignoreChanges hides backupRetentionPeriod/,
    },
    { title: "everything", given: ignoring(database, "*"), expect: "violates" },
    {
        title: "what a guarded input is inside of",
        given: ignoring(account, "backupPolicy"),
        expect: "violates",
        says: /backupPolicy.type/,
    },
    { title: "an entry of a list", given: ignoring(account, "locations[0].isZoneRedundant"), expect: "violates" },
    {
        title: "a sub-resource whose input a rule guards",
        given: ignoring("aws:s3/bucketVersioning:BucketVersioning", "versioningConfiguration"),
        expect: "violates",
    },
    {
        title: "an input that is taken at creation only",
        given: ignoring("azure-native:sql:Server", "administrators"),
        expect: "passes",
    },
    {
        title: "replicas that are resources of their own",
        given: ignoring("aws:dynamodb/table:Table", "replicas"),
        expect: "passes",
    },
    {
        title: "replicas that the table has itself",
        given: [
            resource(
                "aws:dynamodb/table:Table",
                { replicas: [{ regionName: "eu-west-1" }] },
                { options: { ignoreChanges: ["replicas"] } },
            ),
        ],
        expect: "violates",
    },
    {
        title: "an input that only a rule guards which is off by default",
        given: ignoring("azure-native:sql:Database", "isLedgerOn"),
        expect: "passes",
    },
]);

describe("inputs that are taken at creation only", () => {
    for (const [type, inputs] of Object.entries(createTimeInputs)) {
        for (const [input, words] of Object.entries(inputs)) {
            it(`${type} ${input}: the typings say so`, () => {
                const comment = inputAt(type, input)?.comment;
                assert.ok(comment?.includes(words), comment);
            });
        }
    }
});
