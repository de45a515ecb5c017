import { s3AccountBlocksPublicAccess } from "../../../../policy-pack/aws/s3/account-public-access-block";
import { describeRule } from "../../describe-rule";

describeRule(s3AccountBlocksPublicAccess, {
    compliant: { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
    violating: { blockPublicAcls: false, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
    undefined: "violates",
    fixed: { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
});
