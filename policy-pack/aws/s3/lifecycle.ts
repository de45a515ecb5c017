import type { Entry, Resource } from "../../frame/resource";
import { eachOf } from "../../frame/evaluation";
import { stackRule } from "../../frame/define";
import type { Stack } from "../../frame/stack";
import { s3Bucket, s3Lifecycle } from "./types";

type LifecycleSettings = Readonly<{ abortIncompleteUploads: boolean; expireOldVersions: boolean }>;

/** Every bucket has lifecycle rules that clean up what nobody sees. */
export const s3Lifecycles = stackRule<LifecycleSettings>({
    id: "aws-s3-lifecycle",
    severity: "low",
    theme: "lifecycle",
    proves: "Every S3 bucket has an enabled lifecycle rule, ends incomplete uploads and expires older versions.",
    risk: "Abandoned uploads and old versions are invisible in listings, paid for every month and kept beyond what was promised.",
    remediation: {
        argument: "S3Lake sets lifecycle by zone.",
        property:
            "Add an aws.s3.BucketLifecycleConfiguration with an enabled rule that has abortIncompleteMultipartUpload and noncurrentVersionExpiration.",
    },
    page: {
        title: "Managing the lifecycle of objects",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html",
    },
    types: [s3Bucket],
    parameters: {
        abortIncompleteUploads: {
            schema: { type: "boolean", description: "Whether incomplete multipart uploads have to be ended." },
            default: true,
        },
        expireOldVersions: {
            schema: { type: "boolean", description: "Whether older versions have to expire or be moved." },
            default: true,
        },
    },
    fixClass: "person",
    reaches: [{ type: s3Lifecycle, guards: ["rules"] }],
    check(bucket, settings, stack) {
        const rules = enabledRules(bucket, stack);
        if (rules.length === 0) {
            return ["no enabled lifecycle rule exists"];
        }
        const some = (...names: string[]) => rules.some((rule) => names.some((name) => rule.has(name)));
        const ends = some("abortIncompleteMultipartUpload", "abortIncompleteMultipartUploadDays");
        const expires = some(
            "noncurrentVersionExpiration",
            "noncurrentVersionExpirations",
            "noncurrentVersionTransitions",
        );
        return eachOf(
            () => (!settings.abortIncompleteUploads || ends ? undefined : "no lifecycle rule ends incomplete uploads"),
            () => (!settings.expireOldVersions || expires ? undefined : "no lifecycle rule expires older versions"),
        );
    },
});

function enabledRules(bucket: Resource, stack: Stack): readonly Entry[] {
    const own = stack.attachedTo(bucket, s3Lifecycle, "bucket")[0];
    return own === undefined
        ? bucket.entries("lifecycleRules").filter((rule) => rule.value("enabled") === true)
        : own.entries("rules").filter((rule) => rule.value("status") === "Enabled");
}
