import { opensearchPolicyPrivate } from "../../../../policy-pack/aws/opensearch/policy-private";
import { describeRule } from "../../describe-rule";
import { policyOf, namedPolicy } from "../policies";

const open = policyOf({ Effect: "Allow", Principal: { AWS: "*" }, Action: "es:*", Resource: "*" });

describeRule(opensearchPolicyPrivate, {
    compliant: { accessPolicies: namedPolicy("es:ESHttpGet") },
    violating: { accessPolicies: open },
    undefined: "passes",
    others: [
        {
            title: "a domain in a VPC, where security groups decide",
            given: { accessPolicies: open, vpcOptions: { subnetIds: ["subnet-1"] } },
            expect: "passes",
        },
    ],
});
