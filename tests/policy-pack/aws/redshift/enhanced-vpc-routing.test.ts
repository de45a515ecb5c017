import { redshiftEnhancedVpcRouting } from "../../../../policy-pack/aws/redshift/enhanced-vpc-routing";
import { redshiftServerlessWorkgroup } from "../../../../policy-pack/aws/redshift/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(redshiftEnhancedVpcRouting, {
    compliant: { enhancedVpcRouting: true },
    violating: { enhancedVpcRouting: false },
    undefined: "violates",
    others: [
        { title: "a workgroup that says nothing", given: [resource(redshiftServerlessWorkgroup)], expect: "violates" },
    ],
});
