import { opensearchServerlessNotPublic } from "../../../../policy-pack/aws/opensearch/serverless-not-public";
import { describeRule } from "../../describe-rule";

const rules = [{ ResourceType: "collection", Resource: ["collection/orders"] }];
const policy = (...documents: readonly object[]) => ({ policy: JSON.stringify(documents) });

describeRule(opensearchServerlessNotPublic, {
    required: { type: "network" },
    compliant: policy({ Rules: rules, AllowFromPublic: false, SourceVPCEs: ["vpce-1"] }),
    violating: policy({ Rules: rules, AllowFromPublic: true }),
    undefined: "passes",
    others: [
        {
            title: "one of two documents is open",
            given: policy({ Rules: rules, SourceVPCEs: ["vpce-1"] }, { Rules: rules, AllowFromPublic: true }),
            expect: "violates",
        },
        { title: "a policy about encryption", given: { type: "encryption", policy: "{}" }, expect: "passes" },
        { title: "what is no JSON", given: { policy: "none" }, expect: "passes" },
    ],
});
