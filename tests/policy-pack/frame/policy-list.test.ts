import assert from "node:assert/strict";
import { resourceRule, stackRule } from "../../../policy-pack/frame/define";
import { strataPolicies } from "../../../policy-pack/frame/policies";
import type { Rule } from "../../../policy-pack/frame/rule";
import { rdsInstance } from "../../../policy-pack/aws/rds/types";
import { s3Bucket } from "../../../policy-pack/aws/s3/types";
import { rdsNotPublic } from "../../../policy-pack/aws/rds/not-public";
import { Pack } from "../../../policy-pack/testing/pack";
import { resource, secret } from "../../../policy-pack/testing/shapes";

const words = {
    severity: "low",
    theme: "network",
    proves: "It is fine.",
    risk: "It is not.",
    remediation: { property: "Make it so." },
    page: { title: "Page", url: "https://example.com" },
    fixClass: "person",
} as const;

/** A rule that counts how often it is asked. */
function counting(id: string, type: string, scope: "resource" | "stack", asked: string[]): Rule {
    const check = () => {
        asked.push(id);
        return [];
    };
    const rule = { ...words, id, types: [type], check };
    return scope === "resource" ? resourceRule(rule) : stackRule(rule);
}

describe("the list of policies", () => {
    it("asks a rule about resources of its types only, once each", async () => {
        const asked: string[] = [];
        const pack = Pack.of(
            [
                counting("about-databases", rdsInstance, "resource", asked),
                counting("about-buckets", s3Bucket, "resource", asked),
                counting("about-all-buckets", s3Bucket, "stack", asked),
            ],
            { preview: false },
        );
        await pack.configure();
        await pack.judge([resource("pulumi:pulumi:Stack"), resource(s3Bucket), resource(s3Bucket), resource("a:b:C")]);
        assert.deepEqual(asked, ["about-buckets", "about-buckets", "about-all-buckets", "about-all-buckets"]);
    });

    it("is a list of all policies to whoever reads it without asking, the configuration first", () => {
        const policies = strataPolicies([rdsNotPublic], { preview: true });
        assert.deepEqual(
            [...policies].map(({ name }) => name),
            ["configuration", "aws-rds-not-public"],
        );
        assert.deepEqual(
            policies.map(({ name }) => name),
            ["configuration", "aws-rds-not-public"],
        );
    });

    it("keeps everything of a rule: level, severity, page, fix and schema", () => {
        const [, policy] = strataPolicies([rdsNotPublic], { preview: true });
        assert.deepEqual(Object.keys(policy ?? {}).sort(), [
            "description",
            "enforcementLevel",
            "name",
            "remediateResource",
            "remediationSteps",
            "severity",
            "url",
            "validateResource",
            "validateStack",
        ]);
    });

    it("serves two resources at a time without mixing them up", async () => {
        const pack = Pack.of([rdsNotPublic], { preview: true });
        await pack.configure();
        await pack.analyze(resource("pulumi:pulumi:Stack"));
        const found = await Promise.all(
            [true, false, true].map((publiclyAccessible) =>
                pack.analyze(resource(rdsInstance, { publiclyAccessible })),
            ),
        );
        assert.deepEqual(
            found.map(({ length }) => length),
            [1, 0, 1],
        );
    });

    it("never repeats a secret in a message", async () => {
        const leaking = resourceRule({
            ...words,
            id: "says-everything",
            types: [rdsInstance],
            check: (database) => [`password is ${database.text("password")}`],
        });
        const pack = Pack.of([leaking], { preview: true });
        await pack.configure();
        const [finding] = await pack.analyze(resource(rdsInstance, { password: secret("hunter2") }));
        assert.match(finding?.message ?? "", /password is \[secret\]/);
        assert.doesNotMatch(finding?.message ?? "", /hunter2/);
    });
});
