import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { neptuneCluster } from "./types";

/** Neptune lets in IAM identities only. */
export const neptuneIamAuth = resourceRule({
    id: "aws-neptune-iam-auth",
    severity: "high",
    theme: "identity",
    proves: "Every Neptune cluster authenticates its clients by IAM.",
    risk: "Without it Neptune asks nobody who he is: whoever reaches the port reads and deletes the graph.",
    remediation: {
        property: "Set iamDatabaseAuthenticationEnabled: true on aws.neptune.Cluster.",
    },
    page: {
        title: "Authenticating your Amazon Neptune database with IAM",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html",
    },
    types: [neptuneCluster],
    fixClass: "in-place",
    requires: isTrue("iamDatabaseAuthenticationEnabled"),
});
