import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

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

/** The retention periods that CloudWatch Logs takes, in days. Source: PutRetentionPolicy, Amazon CloudWatch Logs API reference. */
export const logRetentionDays = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

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
