import { logGroupExpires } from "../../../../policy-pack/aws/log-group/expires";
import { describeRule } from "../../describe-rule";

describeRule(logGroupExpires, {
    compliant: { retentionInDays: 365 },
    violating: { retentionInDays: 0 },
    undefined: "violates",
    others: [{ title: "a group of class DELIVERY", given: { logGroupClass: "DELIVERY" }, expect: "passes" }],
});
