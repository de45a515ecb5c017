import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { logGroup } from "../../foundation/aws/log-group";
import type { RdsContext } from "./context";

/** Creates the log groups of an instance before RDS would, without retention or key. RDS names them by the instance and the log. */
export function createInstanceLogs(
    { args, settings, parent }: RdsContext,
    prefix: string,
    identifier: string,
    site: { region?: pulumi.Input<string>; keyArn: pulumi.Input<string> },
): aws.cloudwatch.LogGroup[] {
    return settings.logExports.map((log) =>
        logGroup(`${prefix}-log-${log}`, `/aws/rds/instance/${identifier}/${log}`, {
            retentionDays: settings.logRetentionDays,
            kmsKeyArn: site.keyArn,
            region: site.region,
            tags: args.tags,
            parent,
        }),
    );
}
