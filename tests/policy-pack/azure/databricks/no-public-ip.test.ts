import { databricksNoPublicIp } from "../../../../policy-pack/azure/databricks/no-public-ip";
import { describeRule } from "../../describe-rule";

describeRule(databricksNoPublicIp, {
    compliant: { parameters: { enableNoPublicIp: { value: true } } },
    violating: { parameters: { enableNoPublicIp: { value: false } } },
    undefined: "passes",
});
