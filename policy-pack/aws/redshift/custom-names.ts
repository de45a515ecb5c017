import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { words } from "../../requirements/parameters";
import { isNoneOf } from "../../requirements/value";
import { redshiftCluster, redshiftServerlessNamespace } from "./types";

/** The administrator of a warehouse has a name that nobody can guess. */
export const redshiftCustomNames = resourceRule({
    id: "aws-redshift-custom-names",
    severity: "medium",
    theme: "identity",
    proves: "No Redshift cluster or serverless namespace has an administrator with a default name.",
    risk: "A well-known name is half of what a password-guessing attack needs.",
    remediation: {
        argument: "RedshiftWarehouse names its administrator itself.",
        property:
            "Give masterUsername of aws.redshift.Cluster, or adminUsername of aws.redshiftserverless.Namespace, a name of your own.",
    },
    page: {
        title: "Amazon Redshift controls in Security Hub: Redshift.8",
        url: "https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html",
    },
    types: [redshiftCluster, redshiftServerlessNamespace],
    fixClass: "replaces",
    requires: all(
        isNoneOf(
            "masterUsername",
            words("forbiddenNames", "Names that are not allowed, whatever their case.", ["admin", "awsuser", "root"]),
        ),
        isNoneOf(
            "adminUsername",
            words("forbiddenNames", "Names that are not allowed, whatever their case.", ["admin", "awsuser", "root"]),
        ),
    ),
});
