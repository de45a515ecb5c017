import { resourceRule } from "../../frame/define";
import { isSet, isTrue } from "../../requirements/value";
import { oneOf } from "../../requirements/combine";
import { redshiftCluster, redshiftServerlessNamespace } from "./types";

/** Nobody knows a warehouse's administrator password. */
export const redshiftManagedPassword = resourceRule({
    id: "aws-redshift-managed-password",
    severity: "high",
    theme: "secrets",
    proves: "Every Redshift cluster and serverless namespace has its administrator's password made and rotated by AWS, or given without being kept in the state.",
    risk: "A password in the program or the state is known to whoever reads either, and never changes.",
    remediation: {
        argument: "RedshiftWarehouse leaves the password to AWS.",
        property:
            "Set manageMasterPassword: true or masterPasswordWo on aws.redshift.Cluster, and manageAdminPassword: true or adminUserPasswordWo on aws.redshiftserverless.Namespace.",
    },
    page: {
        title: "Managing Amazon Redshift admin passwords using AWS Secrets Manager",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html",
    },
    types: [redshiftCluster, redshiftServerlessNamespace],
    unless: (warehouse) => warehouse.has("snapshotIdentifier") || warehouse.has("snapshotArn"),
    fixClass: "person",
    requires: oneOf(
        "the administrator's password is neither managed by AWS nor write-only",
        isTrue("manageMasterPassword"),
        isTrue("manageAdminPassword"),
        isSet("masterPasswordWo"),
        isSet("adminUserPasswordWo"),
    ),
});
