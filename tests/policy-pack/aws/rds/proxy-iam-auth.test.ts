import { rdsProxyIamAuth } from "../../../../policy-pack/aws/rds/proxy-iam-auth";
import { describeRule } from "../../describe-rule";

describeRule(rdsProxyIamAuth, {
    compliant: { auths: [{ iamAuth: "REQUIRED" }] },
    violating: { auths: [{ iamAuth: "DISABLED" }] },
    undefined: "violates",
    others: [
        { title: "one entry of two", given: { auths: [{ iamAuth: "REQUIRED" }, {}] }, expect: "violates" },
        { title: "IAM from end to end", given: { defaultAuthScheme: "IAM_AUTH" }, expect: "passes" },
    ],
});
