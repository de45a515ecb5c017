import { s3AclsDisabled } from "../../../../policy-pack/aws/s3/acls-disabled";
import { describeRule } from "../../describe-rule";

describeRule(s3AclsDisabled, {
    compliant: { rule: { objectOwnership: "BucketOwnerEnforced" } },
    violating: { rule: { objectOwnership: "BucketOwnerPreferred" } },
    undefined: "violates",
    fixed: { rule: { objectOwnership: "BucketOwnerEnforced" } },
});
