import { auroraMysqlBacktrack } from "../../../../policy-pack/aws/aurora/mysql-backtrack";
import { describeRule } from "../../describe-rule";

describeRule(auroraMysqlBacktrack, {
    required: { engine: "aurora-mysql" },
    compliant: { backtrackWindow: 3600 },
    violating: { backtrackWindow: 3599 },
    undefined: "violates",
    configured: [{ settings: { minSeconds: 7200 }, given: { backtrackWindow: 7199 }, expect: "violates" }],
    others: [{ title: "an engine that cannot", given: { engine: "aurora-postgresql" }, expect: "passes" }],
});
