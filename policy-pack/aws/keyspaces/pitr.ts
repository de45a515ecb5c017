import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { keyspacesTable } from "./types";

/** A Keyspaces table can be restored to any second. */
export const keyspacesPitr = resourceRule({
    id: "aws-keyspaces-pitr",
    severity: "high",
    theme: "backup",
    proves: "Every Keyspaces table has point-in-time recovery.",
    risk: "A wrong write or a dropped table is final, since Keyspaces makes no other backups.",
    remediation: { property: 'Set pointInTimeRecovery.status: "ENABLED" on aws.keyspaces.Table.' },
    page: {
        title: "Back up and restore data with point-in-time recovery for Amazon Keyspaces",
        url: "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html",
    },
    types: [keyspacesTable],
    fixClass: "in-place",
    requires: isOneOf("pointInTimeRecovery.status", ["ENABLED"], "ENABLED"),
});
