import { stackRule } from "../../frame/rule";
import { s3Bucket, s3Versioning } from "./types";

/** Every bucket keeps older versions of its objects. */
export const s3KeepsVersions = stackRule({
    id: "aws-s3-versioning",
    severity: "medium",
    proves: "Every S3 bucket keeps older versions of its objects.",
    risk: "An overwritten or deleted object is gone at once, whether by mistake, bug or ransom.",
    remediation:
        'S3Lake does it for each zone; otherwise add an aws.s3.BucketVersioning with versioningConfiguration.status: "Enabled".',
    page: {
        title: "Retaining multiple versions of objects with S3 Versioning",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
    },
    types: [s3Bucket],
    fixClass: "in-place",
    fix: {
        types: [s3Versioning],
        patches: () => [{ path: "versioningConfiguration.status", value: "Enabled" }],
    },
    check(bucket, _settings, stack) {
        const own = stack.attachedTo(bucket, s3Versioning, "bucket")[0];
        if (own !== undefined) {
            const status = own.text("versioningConfiguration.status") ?? "not set";
            return status === "Enabled" ? [] : [`versioning is ${status}`];
        }
        const inline = bucket.flag("versioning.enabled") || bucket.flag("versionings.0.enabled");
        return inline ? [] : ["versioning is not enabled"];
    },
});
