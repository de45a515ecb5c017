import { stackRule } from "../../frame/define";
import { attached } from "../../requirements/attached";
import { oneOf } from "../../requirements/combine";
import { isOneOf, isTrue } from "../../requirements/value";
import { s3Bucket, s3Versioning } from "./types";

/** Every bucket keeps older versions of its objects. */
export const s3KeepsVersions = stackRule({
    id: "aws-s3-versioning",
    severity: "medium",
    theme: "backup",
    proves: "Every S3 bucket keeps older versions of its objects.",
    risk: "An overwritten or deleted object is gone at once, whether by mistake, bug or ransom.",
    remediation: {
        argument: "S3Lake does it for each zone.",
        property: 'Add an aws.s3.BucketVersioning with versioningConfiguration.status: "Enabled".',
    },
    page: {
        title: "Retaining multiple versions of objects with S3 Versioning",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
    },
    types: [s3Bucket],
    fixClass: "in-place",
    requires: attached({
        type: s3Versioning,
        by: "bucket",
        requires: isOneOf("versioningConfiguration.status", ["Enabled"], "Enabled"),
        none: "versioning is not enabled",
        inline: oneOf("", isTrue("versioning.enabled"), isTrue("versionings.0.enabled")),
    }),
});
