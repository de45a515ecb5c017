import { resourceRule } from "../../frame/define";
import { all, oneOf } from "../../requirements/combine";
import { everyEntry } from "../../requirements/list";
import { isOneOf, isSet } from "../../requirements/value";
import { rdsProxy } from "./types";

/** An RDS proxy lets only IAM identities in. */
export const rdsProxyIamAuth = resourceRule({
    id: "aws-rds-proxy-iam-auth",
    severity: "medium",
    theme: "identity",
    proves: "Every RDS proxy requires IAM authentication of its clients.",
    risk: "Otherwise clients hold the database password themselves, which the proxy was to keep from them.",
    remediation: {
        argument: "RdsDatabase requires it of its proxy.",
        property:
            'Set iamAuth: "REQUIRED" in every entry of auths, or defaultAuthScheme: "IAM_AUTH", on aws.rds.Proxy.',
    },
    page: {
        title: "Configuring IAM authentication for RDS Proxy",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html",
    },
    types: [rdsProxy],
    fixClass: "person",
    requires: oneOf(
        "neither do all entries of auths have iamAuth REQUIRED nor is defaultAuthScheme IAM_AUTH",
        isOneOf("defaultAuthScheme", ["IAM_AUTH"]),
        all(isSet("auths"), everyEntry("auths", isOneOf("iamAuth", ["REQUIRED"]))),
    ),
});
