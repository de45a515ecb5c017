import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { isReplica } from "./replica";
import { rdsInstance } from "./types";

/** An RDS database has a standby in a second availability zone. */
export const rdsMultiAz = resourceRule({
    id: "aws-rds-instance-multi-az",
    severity: "high",
    theme: "availability",
    proves: "Every RDS database that is not a read replica has a standby in a second availability zone.",
    risk: "Without a standby, the loss of one zone or a patch takes the database down until it is restored.",
    remediation: {
        argument: 'Set environment: Environment.Prod or a tier of "standard" or more on RdsDatabase.',
        property: "Set multiAz: true on aws.rds.Instance.",
    },
    page: {
        title: "Configuring and managing a Multi-AZ deployment for Amazon RDS",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html",
    },
    types: [rdsInstance],
    binds: "production",
    unless: isReplica,
    fixClass: "in-place",
    requires: isTrue("multiAz"),
});
