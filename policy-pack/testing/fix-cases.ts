import assert from "node:assert/strict";
import type { RuleCase } from "./rule-cases";
import { anew } from "./rule-under-test";
import type { RuleUnderTest } from "./rule-under-test";
import type { Json, TestResource } from "./shapes";
import { secret, unknown } from "./shapes";

/** A fix, as a test: nothing unless configured, compliant afterwards, idempotent, unknowns and secrets untouched. */
export function fixCases(
    subject: RuleUnderTest,
    violating: readonly TestResource[],
    expected: Json | undefined,
): readonly RuleCase[] {
    const { rule } = subject;
    if (rule.scope === "secret") {
        return [];
    }
    if (rule.fix === undefined) {
        return [{ title: "at remediate: nothing is changed", run: () => expectNoFix(subject, violating) }];
    }
    return [
        { title: "is fixed only at remediate", run: () => expectNoFix(subject, violating, "mandatory") },
        { title: "fixed: passes, once", run: () => expectFixed(subject, violating, expected) },
        { title: "fixed: secrets stay secret and unknowns unknown", run: () => expectSecrets(subject, violating) },
    ];
}

async function expectNoFix(
    subject: RuleUnderTest,
    violating: readonly TestResource[],
    enforcementLevel: "mandatory" | "remediate" = "remediate",
): Promise<void> {
    const { fixed } = await remediated(subject, violating, enforcementLevel);
    assert.equal(fixed, 0);
}

async function expectFixed(
    subject: RuleUnderTest,
    violating: readonly TestResource[],
    expected: Json | undefined,
): Promise<void> {
    const { fixed, stack } = await remediated(subject, violating);
    assert.ok(fixed > 0, "no resource of the example is fixed");
    await subject.expect(stack, "passes");
    assert.equal((await remediated(subject, stack)).fixed, 0, "what is fixed needs no fix");
    if (expected) {
        assert.ok(
            stack.some(({ inputs }) => includes(inputs, expected)),
            JSON.stringify(stack, null, 2),
        );
    }
}

async function expectSecrets(subject: RuleUnderTest, violating: readonly TestResource[]): Promise<void> {
    const guarded = violating.map((each) => ({ ...each, inputs: hidden(each.inputs) }));
    const { stack } = await remediated(subject, guarded);
    for (const [index, { inputs }] of stack.entries()) {
        const before = guarded[index]?.inputs ?? {};
        assert.deepEqual(inputs["later"], unknown);
        for (const name of Object.keys(before).filter((each) => isSecret(before[each]))) {
            assert.ok(isSecret(inputs[name]), `${name} was secret`);
        }
    }
}

/** The inputs with every one of them secret, one more that is, and one that is unknown. */
function hidden(inputs: Json): Json {
    const wrapped = Object.entries(inputs).map(([name, value]) => [name, secret(value)]);
    return { ...(Object.fromEntries(wrapped) as Json), hidden: secret("s3cret"), later: unknown };
}

function isSecret(value: unknown): boolean {
    return typeof value === "object" && value !== null && JSON.stringify(Object.keys(value)) === secretShape;
}

const secretShape = JSON.stringify(Object.keys(secret("")));

async function remediated(
    subject: RuleUnderTest,
    stack: readonly TestResource[],
    enforcementLevel: "mandatory" | "remediate" = "remediate",
): Promise<{ readonly fixed: number; readonly stack: readonly TestResource[] }> {
    await subject.preview.configure({ [subject.rule.id]: { enforcementLevel } });
    let fixed = 0;
    const after: TestResource[] = [];
    for (const each of anew(stack)) {
        const inputs = await subject.preview.remediate(each);
        fixed += inputs === undefined ? 0 : 1;
        after.push({ ...each, inputs: inputs ?? each.inputs });
    }
    return { fixed, stack: after };
}

function includes(inputs: Json, expected: Json): boolean {
    return Object.entries(expected).every(([name, value]) => JSON.stringify(inputs[name]) === JSON.stringify(value));
}
