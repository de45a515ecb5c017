import assert from "node:assert/strict";
import type { Policies } from "@pulumi/policy";
import { findingsOf, hostOf, resource, resourceRequest, ruleCases, secret, unknown } from "../../policy-pack/testing";
import { resourceRule } from "../../policy-pack/frame/define";
import { differences, withUnknown } from "../../policy-pack/testing/differences";
import { isTrue } from "../../policy-pack/requirements/value";

const foreign: Policies = [
    {
        name: "text-right",
        description: "Text is right.",
        enforcementLevel: "mandatory",
        validateResource: ({ props }, report) => {
            if (props["text"] !== "right") report(`text is ${String(props["text"])}`);
        },
    },
];

const words = {
    severity: "low",
    theme: "network",
    proves: "It is on.",
    risk: "It is off.",
    remediation: { property: "Switch it on." },
    page: { title: "Page", url: "https://example.com" },
    types: ["aws:rds/instance:Instance"],
} as const;

describe("the harness", () => {
    const ask = async (inputs: object) =>
        findingsOf(await hostOf(foreign).analyze(resourceRequest(resource("a:b:C", { ...inputs })))).map(
            ({ level, message }) => `${level} ${message}`,
        );

    it("runs anyone's policies by the SDK's own functions", async () => {
        assert.deepEqual(await ask({ text: "right" }), []);
        assert.deepEqual(await ask({ text: "wrong" }), ["mandatory Text is right.\ntext is wrong"]);
    });

    it("hands them secrets unwrapped and unknowns as the engine does", async () => {
        assert.deepEqual(await ask({ text: secret("right") }), []);
        assert.match(
            (await ask({ text: unknown }))[0] ?? "",
            /^advisory can't run policy 'text-right'.*during preview/,
        );
    });

    it("finds a rule that is not what its examples say", async () => {
        const rule = resourceRule({ ...words, id: "is-on", fixClass: "in-place", requires: isTrue("multiAz") });
        const cases = ruleCases(rule, {
            compliant: { multiAz: false },
            violating: { multiAz: true },
            undefined: "passes",
        });
        const outcomes = await Promise.allSettled(cases.map(({ run }) => run()));
        const failed = cases.filter((_, index) => outcomes[index]?.status === "rejected").map(({ title }) => title);
        for (const title of ["compliant: passes", "violating: violates", "nothing said: passes"]) {
            assert.ok(failed.includes(title), failed.join("\n"));
        }
    });

    it("finds a fix that does not help", async () => {
        const useless = { patches: () => [{ path: "other", value: true }] };
        const check = () => ["it is off"];
        const rule = resourceRule({ ...words, id: "is-on", fixClass: "in-place", fix: useless, check });
        const cases = ruleCases(rule, { compliant: { a: 1 }, violating: { a: 2 }, undefined: "violates" });
        const fixed = cases.find(({ title }) => title === "fixed: passes, once");
        await assert.rejects(async () => fixed?.run());
    });

    it("makes unknown what two examples differ in", () => {
        const good = { a: { b: 1, c: 2 }, list: [{ d: 1 }, { d: 2 }], same: true };
        const bad = { a: { b: 1, c: 3 }, list: [{ d: 1 }, { d: 3 }], same: true };
        const paths = differences(good, bad);
        assert.deepEqual(paths, [
            ["a", "c"],
            ["list", "1", "d"],
        ]);
        assert.deepEqual(withUnknown(good, paths), {
            a: { b: 1, c: unknown },
            list: [{ d: 1 }, { d: unknown }],
            same: true,
        });
        assert.deepEqual(differences(good, {}), [["a"], ["list"], ["same"]]);
    });
});
