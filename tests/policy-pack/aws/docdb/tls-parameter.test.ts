import { docdbTlsParameter } from "../../../../policy-pack/aws/docdb/tls-parameter";
import { describeRule } from "../../describe-rule";

describeRule(docdbTlsParameter, {
    compliant: { parameters: [{ name: "tls", value: "enabled" }] },
    violating: { parameters: [{ name: "tls", value: "disabled" }] },
    undefined: "passes",
});
