import assert from "node:assert/strict";
import type { Rule } from "../frame/rule";
import { differences, withUnknown } from "./differences";
import { fixCases } from "./fix-cases";
import type { Example, Outcome, RuleExamples } from "./rule-examples";
import type { Json, TestResource } from "./shapes";
import { resource } from "./shapes";
import { RuleUnderTest } from "./rule-under-test";

/** One thing that is shown about a rule, for any test runner. */
export interface RuleCase {
    readonly title: string;
    readonly run: () => Promise<void>;
}

/**
 * Every state of a rule as a test, through the SDK's own functions: compliant, violating, undefined, unknown, other type,
 * other tokens of the type, configured, environments and, where there is a fix, fixed, idempotent and secret.
 */
export function ruleCases(rule: Rule, examples: RuleExamples): readonly RuleCase[] {
    const subject = new RuleUnderTest(rule);
    const stack = (example: Example) => stackOf(rule, examples, example);
    const expects = (title: string, example: Example, expect: Outcome, settings?: Json, says?: RegExp): RuleCase => ({
        title: `${title}: ${expect}`,
        run: () => subject.expect(stack(example), expect, settings, says),
    });
    return [
        expects("compliant", examples.compliant, "passes"),
        expects("violating", examples.violating, "violates"),
        expects("nothing said", {}, examples.undefined),
        ...unknownCases(subject, examples, stack),
        ...tokenCases(subject, stack(examples.violating)),
        ...levelCases(subject, stack(examples.violating)),
        ...environmentCases(subject, stack(examples.violating)),
        ...exemptionCases(subject, stack(examples.violating)),
        ...(examples.configured ?? []).map(({ settings, given, expect }) =>
            expects(`configured ${JSON.stringify(settings)}`, given, expect, settings),
        ),
        ...(examples.others ?? []).map(({ title, given, expect, settings, says }) =>
            expects(title, given, expect, settings, says),
        ),
        parameterCase(rule, examples),
        ...fixCases(subject, stack(examples.violating), examples.fixed),
    ];
}

/** The resources of an example: plain inputs are those of one resource of the rule's type. */
function stackOf(rule: Rule, { type, required }: RuleExamples, example: Example): readonly TestResource[] {
    if (isStack(example)) {
        return example;
    }
    const first = type ?? (rule.types === "any" ? undefined : rule.types[0]);
    assert.ok(first, "a rule for any type needs a type in its examples");
    return [resource(first, { ...required, ...example })];
}

function isStack(example: Example): example is readonly TestResource[] {
    return Array.isArray(example);
}

function unknownCases(
    subject: RuleUnderTest,
    { compliant, violating, unknown: wanted = "waits" }: RuleExamples,
    stack: (example: Example) => readonly TestResource[],
): readonly RuleCase[] {
    if (typeof wanted === "object") {
        return [{ title: "unknown: waits", run: () => subject.expect(stack(wanted.waits), "waits") }];
    }
    const [good, bad] = [stack(compliant), stack(violating)];
    const open = good.map((each, index) => ({ ...each, paths: differences(each.inputs, bad[index]?.inputs) }));
    const change = open.some(({ paths }) => paths.length > 0) && good.length === bad.length ? open : undefined;
    const later = () => {
        assert.ok(change, "the two examples differ by more than inputs: say what the rule says about an unknown one");
        return change.map(({ paths, ...each }) => ({ ...each, inputs: withUnknown(each.inputs, paths) }));
    };
    const decided = (by: readonly TestResource[]) =>
        later().map((each, index) => ({ ...each, outputs: { ...each.outputs, ...outputsOf(by[index]) } }));
    return [
        { title: `unknown: ${wanted}`, run: () => subject.expect(later(), wanted) },
        ...(wanted !== "waits"
            ? []
            : [
                  { title: "unknown, then compliant: passes", run: () => subject.expectAtEnd(decided(good), "passes") },
                  {
                      title: "unknown, then violating: violates",
                      run: () => subject.expectAtEnd(decided(bad), "violates"),
                  },
              ]),
    ];
}

/** What the cloud reports at the end: what a violating example leaves out is then null, not unknown. */
function outputsOf(by: TestResource | undefined): Json {
    return { ...by?.inputs, ...by?.outputs };
}

const otherType = "test:index:Other";

function tokenCases(subject: RuleUnderTest, violating: readonly TestResource[]): readonly RuleCase[] {
    const { types } = subject.rule;
    if (types === "any") {
        return [];
    }
    const retyped = (token: (type: string) => string) => violating.map((each) => ({ ...each, type: token(each.type) }));
    const versioned = (type: string) => type.replace(/^(azure-native:\w+):/, "$1/v20250101:");
    return [
        {
            title: "another type: passes",
            run: () =>
                subject.expect(
                    retyped(() => otherType),
                    "passes",
                ),
        },
        ...(types[0]?.startsWith("azure-native:")
            ? [{ title: "a versioned token: violates", run: () => subject.expect(retyped(versioned), "violates") }]
            : []),
    ];
}

function levelCases(subject: RuleUnderTest, violating: readonly TestResource[]): readonly RuleCase[] {
    return (["advisory", "disabled"] as const).map((enforcementLevel) => ({
        title: `violating at ${enforcementLevel}: does not block`,
        run: () => subject.expectLevel(violating, enforcementLevel),
    }));
}

function exemptionCases(subject: RuleUnderTest, violating: readonly TestResource[]): readonly RuleCase[] {
    return [
        { title: "exempted: passes", run: () => subject.expectExempted(violating, "2026-11-21", "passes") },
        {
            title: "exempted until yesterday: violates",
            run: () => subject.expectExempted(violating, "2026-11-20", "violates"),
        },
    ];
}

function environmentCases(subject: RuleUnderTest, violating: readonly TestResource[]): readonly RuleCase[] {
    if (subject.rule.binds === undefined) {
        return [];
    }
    return [
        {
            title: "violating in dev: passes",
            run: () => subject.expect(violating, "passes", { environment: "dev" }),
        },
        {
            title: "violating in dev where every environment counts: violates",
            run: () => subject.expect(violating, "violates", { environment: "dev", environments: ["*"] }),
        },
    ];
}

// These are proved by `environmentCases` and, once for all rules, by the tests of the configuration.
const sharedParameters = ["environments", "environmentTag", "environment", "allowedKeyPatterns"];

function parameterCase({ parameters }: Rule, { configured = [] }: RuleExamples): RuleCase {
    const own = Object.keys(parameters).filter((name) => !sharedParameters.includes(name));
    const shown = configured.flatMap(({ settings }) => Object.keys(settings));
    return {
        title: "every parameter is shown",
        run: () =>
            Promise.resolve(
                assert.deepEqual(
                    own.filter((name) => !shown.includes(name)),
                    [],
                ),
            ),
    };
}
