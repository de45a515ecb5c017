import { stackRule } from "../../frame/define";
import { isOneOf, isTrue } from "../../requirements/value";
import { attached } from "../../requirements/attached";
import { s3Bucket, s3Versioning } from "./types";

/** Older versions go only with a second factor. */
export const s3MfaDelete = stackRule({
    id: "aws-s3-mfa-delete",
    severity: "low",
    theme: "deletion",
    proves: "Every S3 bucket asks for a second factor before a version is deleted.",
    risk: "Stolen keys are enough to delete every version for good.",
    remediation: {
        property:
            'Set versioningConfiguration.mfaDelete: "Enabled" on aws.s3.BucketVersioning; the root user alone may, with the mfa of the resource.',
    },
    page: {
        title: "Configuring MFA delete",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html",
    },
    types: [s3Bucket],
    level: "disabled",
    fixClass: "person",
    requires: attached({
        type: s3Versioning,
        by: "bucket",
        requires: isOneOf("versioningConfiguration.mfaDelete", ["Enabled"]),
        none: "MFA delete is not enabled",
        inline: isTrue("versioning.mfaDelete"),
    }),
});
