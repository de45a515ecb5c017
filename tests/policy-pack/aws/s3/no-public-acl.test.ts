import { s3NoPublicAcl } from "../../../../policy-pack/aws/s3/no-public-acl";
import { s3BucketAcl } from "../../../../policy-pack/aws/s3/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const everybody = "http://acs.amazonaws.com/groups/global/AllUsers";

describeRule(s3NoPublicAcl, {
    compliant: { acl: "private" },
    violating: { acl: "public-read" },
    undefined: "passes",
    others: [
        { title: "an ACL for logs", given: { acl: "log-delivery-write" }, expect: "passes" },
        {
            title: "an ACL for every account",
            given: [resource(s3BucketAcl, { acl: "authenticated-read" })],
            expect: "violates",
        },
        {
            title: "a grant to everybody",
            given: { grants: [{ type: "Group", permissions: ["READ"], uri: everybody }] },
            expect: "violates",
            says: /grants\.0\.uri/,
        },
        {
            title: "a grant to an account",
            given: { grants: [{ type: "CanonicalUser", permissions: ["READ"], id: "a" }] },
            expect: "passes",
        },
        {
            title: "an ACL with a grant to everybody",
            given: [
                resource(s3BucketAcl, {
                    accessControlPolicy: {
                        grants: [{ permission: "READ", grantee: { type: "Group", uri: everybody } }],
                    },
                }),
            ],
            expect: "violates",
            says: /grants\.0\.grantee\.uri/,
        },
        {
            title: "a grantee that is not known yet",
            given: { grants: [{ type: "Group", permissions: ["READ"], uri: unknown }] },
            expect: "waits",
        },
    ],
    fixed: { acl: "private" },
});
