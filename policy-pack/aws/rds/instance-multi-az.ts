import type { EnvironmentSettings } from "../../frame/environment";
import { bindsIn, environmentParameters } from "../../frame/environment";
import { resourceRule } from "../../frame/rule";
import { isReplica } from "./replica";
import { rdsInstance } from "./types";

/** An RDS database has a standby in a second availability zone. */
export const rdsMultiAz = resourceRule<EnvironmentSettings>({
    id: "aws-rds-instance-multi-az",
    severity: "high",
    proves: "Every RDS database that is not a read replica has a standby in a second availability zone.",
    risk: "Without a standby, the loss of one zone or a patch takes the database down until it is restored.",
    remediation:
        'Set environment: Environment.Prod or a tier of "standard" or more on RdsDatabase, or multiAz: true on aws.rds.Instance.',
    page: {
        title: "Configuring and managing a Multi-AZ deployment for Amazon RDS",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html",
    },
    types: [rdsInstance],
    parameters: environmentParameters,
    fixClass: "in-place",
    fix: { patches: () => [{ path: "multiAz", value: true }] },
    check(instance, settings) {
        if (isReplica(instance) || !bindsIn(settings, instance)) {
            return [];
        }
        return instance.flag("multiAz") ? [] : ["multiAz is false"];
    },
});
