import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { all } from "../../requirements/combine";
import { glueSecurityConfiguration } from "./types";

/** A security configuration encrypts everything. */
export const glueSecurityConfigured = resourceRule({
    id: "aws-glue-security-configuration",
    severity: "high",
    theme: "encryption",
    proves: "Every Glue security configuration encrypts what jobs write to S3, to CloudWatch Logs and to their bookmarks with KMS.",
    risk: "A job's results, logs and bookmarks hold data, and lie outside the key policy that protects the source.",
    remediation: {
        argument: "S3Lake brings one for its crawlers.",
        property:
            'Set s3EncryptionMode: "SSE-KMS", cloudwatchEncryptionMode: "SSE-KMS" and jobBookmarksEncryptionMode: "CSE-KMS" in encryptionConfiguration of aws.glue.SecurityConfiguration; they can only be chosen when it is made.',
    },
    page: {
        title: "Managing security configurations in the AWS Glue console",
        url: "https://docs.aws.amazon.com/glue/latest/dg/console-security-configurations.html",
    },
    types: [glueSecurityConfiguration],
    fixClass: "replaces",
    requires: all(
        isOneOf("encryptionConfiguration.s3Encryption.s3EncryptionMode", ["SSE-KMS"]),
        isOneOf("encryptionConfiguration.cloudwatchEncryption.cloudwatchEncryptionMode", ["SSE-KMS"]),
        isOneOf("encryptionConfiguration.jobBookmarksEncryption.jobBookmarksEncryptionMode", ["CSE-KMS"]),
    ),
});
