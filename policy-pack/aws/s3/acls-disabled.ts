import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { s3OwnershipControls } from "./types";

/** Ownership of a bucket's objects makes ACLs void. */
export const s3AclsDisabled = resourceRule({
    id: "aws-s3-acls-disabled",
    severity: "medium",
    theme: "identity",
    proves: "No S3 bucket gives up the ownership of its objects, so that ACLs are void, as S3 does by itself for new buckets.",
    risk: "An object whose writer owns it and sets its ACL is out of reach of the bucket's policy.",
    remediation: {
        argument: "S3Lake does it for each zone.",
        property:
            'Set rule.objectOwnership: "BucketOwnerEnforced" on aws.s3.BucketOwnershipControls, or leave that resource out.',
    },
    page: {
        title: "Controlling ownership of objects and disabling ACLs for your bucket",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
    },
    types: [s3OwnershipControls],
    fixClass: "in-place",
    requires: isOneOf("rule.objectOwnership", ["BucketOwnerEnforced"], "BucketOwnerEnforced"),
});
