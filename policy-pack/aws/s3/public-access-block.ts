import { eachOf } from "../../frame/evaluation";
import type { Resource } from "../../frame/resource";
import { stackRule } from "../../frame/define";
import { s3AccountPublicAccessBlock, s3Bucket, s3PublicAccessBlock } from "./types";

const switches = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];

/** Every bucket blocks public access in all four ways. */
export const s3BlocksPublicAccess = stackRule({
    id: "aws-s3-public-access-block",
    severity: "critical",
    theme: "network",
    proves: "Every S3 bucket has a public access block with all four switches on.",
    risk: "One public policy or object ACL, written today or years ago, publishes the bucket to the internet.",
    remediation: {
        argument: "S3Lake does it for each zone.",
        property:
            "Add an aws.s3.BucketPublicAccessBlock for the bucket with blockPublicAcls, blockPublicPolicy, ignorePublicAcls and restrictPublicBuckets true.",
    },
    page: {
        title: "Blocking public access to your Amazon S3 storage",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
    },
    types: [s3Bucket],
    fixClass: "in-place",
    reaches: [{ type: s3PublicAccessBlock, guards: switches }],
    fix: {
        types: [s3PublicAccessBlock],
        patches: () => switches.map((path) => ({ path, value: true })),
    },
    check(bucket, _settings, stack) {
        const account = stack.ofType(s3AccountPublicAccessBlock);
        const block = stack.attachedTo(bucket, s3PublicAccessBlock, "bucket")[0];
        if (block === undefined && account.length === 0) {
            return ["no BucketPublicAccessBlock refers to the bucket"];
        }
        const blocks = [...account, ...(block ? [block] : [])];
        return eachOf(...switches.map((name) => () => switchProblem(name, blocks)));
    },
});

/** S3 applies the strictest of the account's and the bucket's switches. */
function switchProblem(name: string, blocks: readonly Resource[]): string | undefined {
    return blocks.some((block) => block.flag(name)) ? undefined : `${name} is false`;
}
