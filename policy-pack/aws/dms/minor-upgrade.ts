import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { dmsInstance } from "./types";

/** A replication instance takes minor versions by itself. */
export const dmsMinorUpgrade = resourceRule({
    id: "aws-dms-minor-upgrade",
    severity: "medium",
    theme: "upgrades",
    proves: "Every DMS replication instance upgrades itself to new minor versions.",
    risk: "Known faults stay open until somebody remembers the instance.",
    remediation: { property: "Set autoMinorVersionUpgrade: true on aws.dms.ReplicationInstance." },
    page: {
        title: "AWS DMS controls in Security Hub",
        url: "https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html",
    },
    types: [dmsInstance],
    fixClass: "in-place",
    requires: isTrue("autoMinorVersionUpgrade"),
});
