import type { Rule } from "../../../policy-pack/frame/rule";
import type { Other } from "../../../policy-pack/testing/rule-examples";
import { RuleUnderTest } from "../../../policy-pack/testing/rule-under-test";
import type { TestResource } from "../../../policy-pack/testing/shapes";

/** A stack, and what a rule says about it in a preview and in an update. */
export interface Case extends Omit<Other, "given"> {
    readonly given: readonly TestResource[];
}

/** Each case as a test, for rules that ask for more than the inputs of one type. */
export function describeCases(rule: Rule, cases: readonly Case[]): void {
    describe(rule.id, () => {
        const subject = new RuleUnderTest(rule);
        for (const { title, given, expect, settings, says } of cases) {
            it(`${title}: ${expect}`, () => subject.expect(given, expect, settings, says));
        }
    });
}
