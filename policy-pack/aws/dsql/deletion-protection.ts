import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isFalse, isTrue } from "../../requirements/value";
import { dsqlCluster } from "./types";

/** A DSQL cluster cannot be deleted by one call. */
export const dsqlDeletionProtection = resourceRule({
    id: "aws-dsql-deletion-protection",
    severity: "high",
    theme: "deletion",
    proves: "Every Aurora DSQL cluster is protected against deletion.",
    risk: "One wrong call or replacement deletes the cluster and all rows in it.",
    remediation: { property: "Set deletionProtectionEnabled: true on aws.dsql.Cluster, and leave forceDestroy out." },
    page: {
        title: "Amazon Aurora DSQL cluster lifecycle",
        url: "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html",
    },
    types: [dsqlCluster],
    binds: "production",
    fixClass: "in-place",
    requires: all(isTrue("deletionProtectionEnabled"), isFalse("forceDestroy")),
});
