import { memorydbAcl } from "../../../../policy-pack/aws/memorydb/acl";
import { describeRule } from "../../describe-rule";

describeRule(memorydbAcl, {
    compliant: { aclName: "orders" },
    violating: { aclName: "open-access" },
    undefined: "violates",
});
