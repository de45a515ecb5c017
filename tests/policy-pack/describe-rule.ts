import type { Rule } from "../../policy-pack/frame/rule";
import { ruleCases } from "../../policy-pack/testing/rule-cases";
import type { RuleExamples } from "../../policy-pack/testing/rule-examples";

/** Every state of a rule as a test of mocha. */
export function describeRule(rule: Rule, examples: RuleExamples): void {
    describe(rule.id, () => {
        for (const { title, run } of ruleCases(rule, examples)) {
            it(title, run);
        }
    });
}
