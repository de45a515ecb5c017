import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { docdbCluster } from "./types";

/** A DocumentDB cluster cannot be deleted by accident. */
export const docdbDeletionProtection = resourceRule({
    id: "aws-docdb-deletion-protection",
    severity: "high",
    theme: "deletion",
    proves: "Every DocumentDB cluster refuses to be deleted.",
    risk: "One wrong command or one renamed resource deletes the cluster.",
    remediation: {
        argument: "Leave allowDataLoss out on DocumentdbCluster.",
        property: "Set deletionProtection: true on aws.docdb.Cluster.",
    },
    page: {
        title: "Deleting an Amazon DocumentDB cluster",
        url: "https://docs.aws.amazon.com/documentdb/latest/devguide/db-cluster-delete.html",
    },
    types: [docdbCluster],
    binds: "production",
    fixClass: "in-place",
    requires: isTrue("deletionProtection"),
});
