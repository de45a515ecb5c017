import { eachOf } from "../../frame/evaluation";
import type { Resource } from "../../frame/resource";
import { stackRule } from "../../frame/define";
import type { Settings } from "../../frame/rule";
import { customerKeyProblem, keyParameters } from "../../requirements/customer-key";
import { isLogTarget } from "./log-target";
import { s3Bucket, s3Encryption } from "./types";

// Where a bucket's default encryption may stand: on its own resource, in the bucket, or in the bucket's V2 form.
const ownForm = "rules.0.applyServerSideEncryptionByDefault";
const inlineForms = [
    "serverSideEncryptionConfiguration.rule.applyServerSideEncryptionByDefault",
    "serverSideEncryptionConfigurations.0.rules.0.applyServerSideEncryptionByDefaults.0",
];

/** Every bucket encrypts new objects with a customer's key. */
export const s3SseKmsCmk = stackRule({
    id: "aws-s3-sse-kms-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every S3 bucket encrypts new objects with a customer-managed KMS key, except a target of access logs, which S3 cannot write under KMS.",
    risk: "Under S3's own keys, whoever may read the bucket may read the data: no key policy stands in between and no use is audited.",
    remediation: {
        argument: "S3Lake brings its own StoreKey.",
        property:
            'Add an aws.s3.BucketServerSideEncryptionConfiguration with sseAlgorithm: "aws:kms" and kmsMasterKeyId set to the ARN of an aws.kms.Key.',
    },
    page: {
        title: "Using server-side encryption with AWS KMS keys (SSE-KMS)",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html",
    },
    types: [s3Bucket],
    parameters: keyParameters,
    fixClass: "person",
    reaches: [{ type: s3Encryption, guards: [`${ownForm}.sseAlgorithm`, `${ownForm}.kmsMasterKeyId`] }],
    check(bucket, settings, stack) {
        if (isLogTarget(bucket, stack)) {
            return [];
        }
        const own = stack.attachedTo(bucket, s3Encryption, "bucket")[0];
        const inline = inlineForms.find((form) => bucket.has(form));
        if (own !== undefined) {
            return keyProblems(own, ownForm, settings);
        }
        return inline === undefined
            ? ["no default encryption is configured, so S3 uses its own keys"]
            : keyProblems(bucket, inline, settings);
    },
});

function keyProblems(holder: Resource, form: string, settings: Settings): readonly string[] {
    const algorithm = holder.text(`${form}.sseAlgorithm`) ?? "AES256";
    if (!algorithm.startsWith("aws:kms")) {
        return [`sseAlgorithm is ${algorithm}`];
    }
    return eachOf(() => customerKeyProblem(holder, `${form}.kmsMasterKeyId`, settings));
}
