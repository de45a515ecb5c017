import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { dmsInstance } from "./types";

/** A replication instance has no public address. */
export const dmsNotPublic = resourceRule({
    id: "aws-dms-not-public",
    severity: "critical",
    theme: "network",
    proves: "No DMS replication instance has a public address.",
    risk: "An instance that holds the passwords of two databases can be reached from the internet.",
    remediation: { property: "Set publiclyAccessible: false on aws.dms.ReplicationInstance." },
    page: {
        title: "AWS DMS controls in Security Hub",
        url: "https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html",
    },
    types: [dmsInstance],
    fixClass: "replaces",
    requires: isFalse("publiclyAccessible"),
});
