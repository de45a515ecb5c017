import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isFalse, isNoneOf } from "../../requirements/value";
import { elasticacheUser } from "./types";

/** No user of a cache comes in without a password. */
export const elasticacheUserNoPasswordless = resourceRule({
    id: "aws-elasticache-user-no-passwordless",
    severity: "high",
    theme: "identity",
    proves: "Every ElastiCache user that is on needs a password or IAM.",
    risk: "One user without a password opens the cache to whoever reaches its port.",
    remediation: {
        argument: "ElasticacheCluster gives every user a password.",
        property:
            'Set authenticationMode.type to iam or password, or accessString to "off -@all", on aws.elasticache.User.',
    },
    page: {
        title: "Role-Based Access Control (RBAC)",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html",
    },
    types: [elasticacheUser],
    unless: (user) => /^off\b/i.test(user.text("accessString") ?? ""),
    fixClass: "person",
    requires: all(isFalse("noPasswordRequired"), isNoneOf("authenticationMode.type", ["no-password-required"])),
});
