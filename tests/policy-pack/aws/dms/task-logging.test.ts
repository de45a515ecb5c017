import { dmsTaskLogging } from "../../../../policy-pack/aws/dms/task-logging";
import { describeRule } from "../../describe-rule";

describeRule(dmsTaskLogging, {
    compliant: { replicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true } }) },
    violating: { replicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: false } }) },
    undefined: "violates",
    others: [{ title: "what is no JSON", given: { replicationTaskSettings: "{" }, expect: "violates" }],
});
