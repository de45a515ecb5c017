import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { all } from "../../requirements/combine";
import { s3AccountPublicAccessBlock } from "./types";

/** An account's public access block has all four switches on. */
export const s3AccountBlocksPublicAccess = resourceRule({
    id: "aws-s3-account-public-access-block",
    severity: "high",
    theme: "network",
    proves: "Every account-wide public access block that is managed has all four switches on.",
    risk: "A switch that is off leaves every bucket of the account, also those of other programs, to their own policies and ACLs.",
    remediation: {
        property:
            "Set blockPublicAcls, blockPublicPolicy, ignorePublicAcls and restrictPublicBuckets of aws.s3.AccountPublicAccessBlock to true.",
    },
    page: {
        title: "Blocking public access to your Amazon S3 storage",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
    },
    types: [s3AccountPublicAccessBlock],
    fixClass: "in-place",
    requires: all(
        isTrue("blockPublicAcls"),
        isTrue("blockPublicPolicy"),
        isTrue("ignorePublicAcls"),
        isTrue("restrictPublicBuckets"),
    ),
});
