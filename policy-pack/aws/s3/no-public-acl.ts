import type { Entry, Resource } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import { s3Bucket, s3BucketAcl } from "./types";

// The canned ACLs and the groups by which S3 knows everybody, with and without an AWS account.
const publicAcls = ["public-read", "public-read-write", "authenticated-read"];
const publicGroup = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;

/** No ACL opens a bucket to everybody. */
export const s3NoPublicAcl = resourceRule({
    id: "aws-s3-no-public-acl",
    severity: "critical",
    theme: "network",
    proves: "No ACL of an S3 bucket grants anything to everybody or to every AWS account.",
    risk: "Whoever guesses the bucket's name lists, reads or overwrites what is in it.",
    remediation: {
        property:
            'Set acl: "private" on aws.s3.Bucket or aws.s3.BucketAcl and drop grants to the groups AllUsers and AuthenticatedUsers.',
    },
    page: {
        title: "Access control list (ACL) overview",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html",
    },
    types: [s3Bucket, s3BucketAcl],
    fixClass: "in-place",
    guards: ["acl", "grants", "accessControlPolicy.grants"],
    fix: { patches: (holder) => (publicAcl(holder).length > 0 ? [{ path: "acl", value: "private" }] : []) },
    check: (holder) =>
        eachOf(() => publicAcl(holder), ...granteesOf(holder).map((grantee) => () => publicGrant(grantee))),
});

function publicAcl(holder: Resource): readonly string[] {
    const acl = holder.text("acl") ?? "";
    return publicAcls.includes(acl) ? [`acl is ${acl}`] : [];
}

/** A bucket has its grants directly; the ACL on its own has a grantee in each. */
function granteesOf(holder: Resource): readonly (readonly [Entry, string])[] {
    return holder.type === s3BucketAcl
        ? holder.entries("accessControlPolicy.grants").map((grant) => [grant, "grantee.uri"] as const)
        : holder.entries("grants").map((grant) => [grant, "uri"] as const);
}

function publicGrant([grant, path]: readonly [Entry, string]): readonly string[] {
    const uri = grant.text(path) ?? "";
    return publicGroup.test(uri) ? [`${grant.pathOf(path)} is ${uri}`] : [];
}
