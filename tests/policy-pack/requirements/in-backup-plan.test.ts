import { backupSelection } from "../../../policy-pack/aws/backup/types";
import { dynamodbInBackupPlan } from "../../../policy-pack/aws/dynamodb/in-backup-plan";
import { dynamodbTable } from "../../../policy-pack/aws/dynamodb/types";
import type { Outcome } from "../../../policy-pack/testing";
import { RuleUnderTest } from "../../../policy-pack/testing/rule-under-test";
import type { Json } from "../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../policy-pack/testing/shapes";

const arn = "arn:aws:dynamodb:eu-west-2:123456789012:table/orders";
const table = (tags: Json = {}) => resource(dynamodbTable, { tags }, { name: "orders", outputs: { arn } });
const tag = { key: "Backup", value: "daily" };
const equals = { stringEquals: [{ key: "aws:ResourceTag/Backup", value: "daily" }] };

describe("a backup plan takes a resource in", () => {
    const rule = new RuleUnderTest(dynamodbInBackupPlan);
    const cases: readonly (readonly [string, Json, Json, Outcome])[] = [
        ["by everything", { resources: ["*"] }, {}, "passes"],
        ["by a pattern", { resources: ["arn:aws:dynamodb:*:*:table/*"] }, {}, "passes"],
        ["not by a pattern for something else", { resources: ["arn:aws:rds:*:*:db:*"] }, {}, "violates"],
        ["by one of its tags", { selectionTags: [{ ...tag, type: "STRINGEQUALS" }] }, { Backup: "daily" }, "passes"],
        ["not by a tag of another value", { selectionTags: [tag] }, { Backup: "never" }, "violates"],
        ["when it meets the conditions", { resources: ["*"], conditions: [equals] }, { Backup: "daily" }, "passes"],
        ["not when it fails a condition", { resources: ["*"], conditions: [equals] }, {}, "violates"],
        [
            "when it is like what is asked for",
            { resources: ["*"], conditions: [{ stringLikes: [{ key: "aws:ResourceTag/Backup", value: "da*" }] }] },
            { Backup: "daily" },
            "passes",
        ],
        [
            "not when it is what is left out",
            { resources: ["*"], conditions: [{ stringNotEquals: [{ key: "aws:ResourceTag/Backup", value: "no" }] }] },
            { Backup: "no" },
            "violates",
        ],
        [
            "not when it is like what is left out",
            { resources: ["*"], conditions: [{ stringNotLikes: [{ key: "aws:ResourceTag/Backup", value: "n*" }] }] },
            { Backup: "no" },
            "violates",
        ],
        ["not when it is left out by name", { resources: ["*"], notResources: [arn] }, {}, "violates"],
    ];
    for (const [title, selection, tags, expected] of cases) {
        it(title, () => rule.expect([table(tags), resource(backupSelection, selection)], expected));
    }

    it("by what its list was computed from, while ARNs are unknown", async () => {
        const later = resource(dynamodbTable, {}, { name: "orders", outputs: { arn: unknown } });
        const selection = (references: Readonly<Record<string, readonly string[]>>) =>
            resource(backupSelection, { resources: [unknown] }, { references });
        await rule.expect([later, selection({ resources: ["orders"] })], "passes");
        await rule.expect([later, selection({})], "violates");
    });

    it("waits for the ARN where only a pattern can tell", () =>
        rule.expect(
            [
                resource(dynamodbTable, {}, { outputs: { arn: unknown } }),
                resource(backupSelection, { resources: ["arn:aws:dynamodb:*"] }),
            ],
            "waits",
        ));
});
