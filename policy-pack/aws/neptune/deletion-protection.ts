import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { neptuneCluster } from "./types";

/** A Neptune cluster cannot be deleted by accident. */
export const neptuneDeletionProtection = resourceRule({
    id: "aws-neptune-deletion-protection",
    severity: "high",
    theme: "deletion",
    proves: "Every Neptune cluster refuses to be deleted.",
    risk: "One wrong command or one renamed resource deletes the cluster.",
    remediation: {
        property: "Set deletionProtection: true on aws.neptune.Cluster.",
    },
    page: {
        title: "Deleting a DB instance in Amazon Neptune",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html",
    },
    types: [neptuneCluster],
    binds: "production",
    fixClass: "in-place",
    requires: isTrue("deletionProtection"),
});
