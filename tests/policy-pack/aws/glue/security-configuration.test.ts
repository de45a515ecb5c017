import { glueSecurityConfigured } from "../../../../policy-pack/aws/glue/security-configuration";
import { describeRule } from "../../describe-rule";

const good = {
    s3Encryption: { s3EncryptionMode: "SSE-KMS" },
    cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS" },
    jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS" },
};

describeRule(glueSecurityConfigured, {
    compliant: { encryptionConfiguration: good },
    violating: { encryptionConfiguration: { ...good, s3Encryption: { s3EncryptionMode: "SSE-S3" } } },
    undefined: "violates",
    others: [
        {
            title: "plain logs",
            given: { encryptionConfiguration: { ...good, cloudwatchEncryption: {} } },
            expect: "violates",
            says: /cloudwatchEncryptionMode is DISABLED/,
        },
        {
            title: "plain bookmarks",
            given: { encryptionConfiguration: { ...good, jobBookmarksEncryption: {} } },
            expect: "violates",
            says: /jobBookmarksEncryptionMode is DISABLED/,
        },
    ],
});
