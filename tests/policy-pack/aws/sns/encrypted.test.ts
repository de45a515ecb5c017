import { snsEncrypted } from "../../../../policy-pack/aws/sns/encrypted";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";

describeRule(snsEncrypted, {
    compliant: { kmsMasterKeyId: key },
    violating: { kmsMasterKeyId: "alias/aws/sns" },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { kmsMasterKeyId: key },
            expect: "violates",
        },
    ],
});
