import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { redshiftCluster } from "./types";

/** A Redshift cluster is encrypted at rest. */
export const redshiftEncrypted = resourceRule({
    id: "aws-redshift-encrypted",
    severity: "high",
    theme: "encryption",
    proves: "Every Redshift cluster is encrypted at rest.",
    risk: "Blocks and snapshots of the warehouse hold its rows as they are.",
    remediation: {
        argument: "RedshiftWarehouse encrypts it.",
        property: 'Set encrypted: "true" on aws.redshift.Cluster, or leave it out.',
    },
    page: {
        title: "Amazon Redshift database encryption",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html",
    },
    types: [redshiftCluster],
    fixClass: "person",
    requires: isTrue("encrypted"),
});
