import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { rdsClusterInstance, rdsInstance } from "./types";

/** An RDS database has no public address. */
export const rdsNotPublic = resourceRule({
    id: "aws-rds-not-public",
    severity: "critical",
    theme: "network",
    proves: "No RDS database or Aurora instance has a public address.",
    risk: "A public address lets anyone on the internet try passwords and exploits as soon as one security group is too wide.",
    remediation: {
        argument: "RdsDatabase is never public.",
        property: "On aws.rds.Instance and aws.rds.ClusterInstance set publiclyAccessible: false or leave it out.",
    },
    page: {
        title: "Hiding a DB instance in a VPC from the internet",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    },
    types: [rdsInstance, rdsClusterInstance],
    fixClass: "in-place",
    requires: isFalse("publiclyAccessible"),
});
