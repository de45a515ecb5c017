import { athenaWorkgroupEncrypted } from "../../../../policy-pack/aws/athena/workgroup-encrypted";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
const results = (encryptionOption: string, kmsKeyArn: string) => ({
    configuration: { resultConfiguration: { encryptionConfiguration: { encryptionOption, kmsKeyArn } } },
});

describeRule(athenaWorkgroupEncrypted, {
    compliant: results("SSE_KMS", key),
    violating: results("SSE_S3", ""),
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: results("SSE_KMS", key),
            expect: "violates",
        },
    ],
    others: [
        {
            title: "results in Athena's own storage",
            given: { configuration: { managedQueryResultsConfiguration: { enabled: true } } },
            expect: "passes",
        },
        {
            title: "a workgroup for Spark",
            given: { configuration: { engineVersion: { selectedEngineVersion: "PySpark engine version 3" } } },
            expect: "passes",
        },
    ],
});
