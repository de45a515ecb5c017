import assert from "node:assert/strict";
import fc from "fast-check";
import type { PropertyMap, StepOp } from "../../../sandbox/engine/apitype";
import type { Goal } from "../../../sandbox/engine/deployment/goal";
import type { Plan, PlannedGoal } from "../../../sandbox/engine/deployment/plan/plan";
import { planDiff, violationOfDiff } from "../../../sandbox/engine/deployment/plan/plan-diff";
import { plannedGoal, violationOfGoal } from "../../../sandbox/engine/deployment/plan/plan-goal";
import { Planner } from "../../../sandbox/engine/deployment/plan/planner";
import { newState } from "../../../sandbox/engine/deployment/state";
import { base, type Step } from "../../../sandbox/engine/deployment/step";
import { makeSecret, UNKNOWN } from "../../../sandbox/engine/properties/signatures";

const URN = "urn:pulumi:dev::plans::a:b:C::name";
const known = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.array(fc.integer()));
const properties = (value: fc.Arbitrary<PropertyMap[string]>): fc.Arbitrary<PropertyMap> =>
    fc.dictionary(fc.constantFrom("a", "b", "c", "d"), value, { noNullPrototype: true });

const goal: Goal = {
    ...{ type: "a:b:C", name: "name", custom: true, properties: {}, parent: "", dependencies: ["x"], provider: "" },
    ...{ propertyDependencies: { size: ["x"] }, ignoreChanges: ["tags"], additionalSecretOutputs: [], aliases: [] },
    ...{ id: "", customTimeouts: { create: 0, update: 60, delete: 0 }, replaceOnChanges: [], replacementTrigger: null },
    ...{ deletedWith: "", replaceWith: [], hideDiff: [], sourcePosition: "", resourceHooks: {} },
};

const step = (op: StepOp): Step => base(op, newState({ type: "a:b:C", urn: URN, custom: true }));
const planned = (...steps: StepOp[]): Plan => new Map([[URN, { steps, state: null }]]);

describe("the properties of a plan", () => {
    it("allow what they were made of", () => {
        fc.assert(
            fc.property(properties(known), properties(fc.oneof(known, fc.constant(UNKNOWN))), (olds, news) => {
                assert.equal(violationOfDiff(olds, news, planDiff(olds, news)), undefined);
            }),
        );
    });

    it("allow every value, and none, where the plan did not know it", () => {
        for (const news of [{ a: 1 }, { a: [1] }, {}] as PropertyMap[])
            assert.equal(violationOfDiff({}, news, planDiff({}, { a: UNKNOWN })), undefined);
    });

    const cases: [olds: PropertyMap, planned: PropertyMap, actual: PropertyMap, violation: string][] = [
        [{}, { a: 1 }, { a: 2 }, "++a[{1}!={2}]"],
        [{}, { a: 1 }, {}, "+-a[{1}]"],
        [{ a: 1 }, { a: 2 }, { a: 1 }, "~=a[{2}!={1}]"],
        [{ a: 1 }, { a: 2 }, {}, "~-a[{2}]"],
        [{ a: 1 }, {}, { a: 1 }, "-=a[{1}]"],
        [{ a: 1 }, { a: 1 }, { a: 1, b: { c: true } }, "=+b[{map[c:{true}]}]"],
        [{ a: 1 }, { a: 1 }, {}, "=-a"],
        [{ a: 1 }, { a: 1 }, { a: 2 }, "=~a[{2}]"],
        [{}, { a: makeSecret("one") }, { a: makeSecret("two") }, "++a[{[secret]}!={[secret]}]"],
    ];
    for (const [olds, expected, actual, violation] of cases) {
        it(`refuse ${violation}, in the real engine's signs`, () => {
            assert.equal(violationOfDiff(olds, actual, planDiff(olds, expected)), `properties changed: ${violation}`);
        });
    }
});

describe("the goal of a plan", () => {
    const plan = (change: Partial<PlannedGoal> = {}): PlannedGoal => ({ ...plannedGoal(goal, {}, {}), ...change });

    it("allows the goal that it was made of", () => {
        assert.equal(violationOfGoal(plan(), goal, {}, {}), undefined);
    });

    const cases: [change: Partial<PlannedGoal>, violation: string][] = [
        [{ custom: false }, "resource kind changed (expected component)"],
        [{ parent: "p" }, "parent changed (expected p)"],
        [{ protect: true }, "protect changed (expected true)"],
        [{ deleteBeforeReplace: true }, "deleteBeforeReplace changed (expected true)"],
        [{ id: "i" }, "importID changed (expected i)"],
        [{ customTimeouts: {} }, "update timeout changed (expected 0)"],
        [{ ignoreChanges: ["size"] }, "ignoreChanges changed: added tags; deleted size"],
        [{ dependencies: ["x", "y"] }, "dependencies changed: deleted y"],
        [{ propertyDependencies: { size: [] } }, "dependencies for size changed: added x"],
    ];
    for (const [change, violation] of cases) {
        it(`refuses another: ${violation}`, () => {
            assert.equal(violationOfGoal(plan(change), goal, {}, {}), violation);
        });
    }

    it("allows any id of a provider that was yet to be made, and no other provider", () => {
        const made = { ...goal, provider: `${URN}::id-1` };
        assert.equal(violationOfGoal(plan({ provider: `${URN}::${UNKNOWN}` }), made, {}, {}), undefined);
        const refused = violationOfGoal(plan({ provider: `${URN}::id-2` }), made, {}, {});
        assert.equal(refused, `provider changed (expected ${URN}::id-2)`);
    });
});

describe("the steps of a plan", () => {
    const run = (plan: Plan, ...ops: StepOp[]): void => Planner.of({ plan })?.steps(ops.map(step), new Map());

    it("allow what does less", () => {
        run(planned("create"), "same");
        run(planned("create-replacement", "replace", "delete-replaced"), "update");
        run(new Map(), "same");
    });

    it("refuse what does more or comes without being planned", () => {
        const refused = (why: string): { message: string } => ({
            message: `update is not allowed by the plan: ${why}`,
        });
        assert.throws(() => run(planned("same"), "update"), refused("this resource is constrained to same"));
        assert.throws(() => run(new Map(), "update"), refused("no steps were expected for this resource"));
        assert.throws(
            () => run(planned("update"), "update", "update"),
            refused("no more steps were expected for this resource"),
        );
    });

    it("are missed where they do not come, but for a delete of what is gone", () => {
        const unseen = (plan: Plan, ...previous: string[]): string[] | undefined =>
            Planner.of({ plan })?.unseen(previous.map((urn) => newState({ type: "a:b:C", urn, custom: true })));
        assert.deepEqual(unseen(planned("create")), [URN]);
        assert.deepEqual(unseen(planned("delete"), URN), [URN]);
        assert.deepEqual(unseen(planned("delete")), []);
    });
});
