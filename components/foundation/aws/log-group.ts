import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { logRetentionDays } from "./log-retention";

/** What a log group needs besides its name. */
export interface LogGroupOptions {
    /** How long events are kept, in days; one of the periods that CloudWatch Logs knows. */
    retentionDays: number;
    /** The CMK of the log group's own region; its policy must admit `logs.<region>.amazonaws.com` (a StoreKey does). */
    kmsKeyArn: pulumi.Input<string>;
    region?: pulumi.Input<string>;
    tags?: { [key: string]: pulumi.Input<string> };
    parent: pulumi.Resource;
}

export { logRetentionDays };

/** Creates an encrypted log group whose events expire. `logGroupName` is fixed where a service writes to a name of its own choice. */
export function logGroup(
    name: string,
    logGroupName: pulumi.Input<string>,
    options: LogGroupOptions,
): aws.cloudwatch.LogGroup {
    return new aws.cloudwatch.LogGroup(
        name,
        {
            region: options.region,
            name: logGroupName,
            retentionInDays: options.retentionDays,
            kmsKeyId: options.kmsKeyArn,
            tags: options.tags,
        },
        { parent: options.parent },
    );
}
