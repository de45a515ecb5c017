import { opensearchServerlessCmk } from "../../../../policy-pack/aws/opensearch/serverless-cmk";
import { describeRule } from "../../describe-rule";

const rules = [{ ResourceType: "collection", Resource: ["collection/orders"] }];
const policy = (key: object) => ({ policy: JSON.stringify({ Rules: rules, ...key }) });

describeRule(opensearchServerlessCmk, {
    required: { type: "encryption" },
    compliant: policy({ KmsARN: "arn:aws:kms:eu-west-2:123456789012:key/1" }),
    violating: policy({ AWSOwnedKey: true }),
    undefined: "passes",
    others: [{ title: "a policy about the network", given: { type: "network", policy: "[{}]" }, expect: "passes" }],
});
