import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { dmsInstance } from "./types";

/** A replication instance has a standby. */
export const dmsMultiAz = resourceRule({
    id: "aws-dms-multi-az",
    severity: "medium",
    theme: "availability",
    proves: "Every DMS replication instance has a standby in another availability zone.",
    risk: "While its zone is down changes pile up at the source, whose disk may fill.",
    remediation: { property: "Set multiAz: true on aws.dms.ReplicationInstance." },
    page: {
        title: "AWS DMS controls in Security Hub",
        url: "https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html",
    },
    types: [dmsInstance],
    binds: "production",
    fixClass: "in-place",
    requires: isTrue("multiAz"),
});
