import * as pulumi from "@pulumi/pulumi";
import { policyDocument } from "../../foundation/aws/policy-document";

/** What a database user connects to, as IAM knows it. */
export interface Connectable {
    arn: pulumi.Output<string>;
    /** An instance's "db-..." or a cluster's "cluster-..."; of a proxy the end of its ARN. */
    resourceId: pulumi.Output<string>;
}

/** The ARN of a database user, as IAM knows it. */
function databaseUserArn(arn: string, resourceId: string, user: string): string {
    const [, partition, , region, account] = arn.split(":");
    return `arn:${partition}:rds-db:${region}:${account}:dbuser:${resourceId}/${user}`;
}

/** A proxy, as IAM knows it. */
export function proxyAsConnectable(proxy: { arn: pulumi.Output<string> }): Connectable {
    return { arn: proxy.arn, resourceId: proxy.arn.apply((arn) => arn.split(":").at(-1) ?? "") };
}

/** A policy, as JSON, to connect as one user. Source: "Creating and using an IAM policy for IAM database access". */
export function connectPolicy(targets: Connectable[], user: string): pulumi.Input<string> {
    return policyDocument([
        {
            Sid: "Connect",
            Effect: "Allow",
            Action: "rds-db:connect",
            Resource: targets.map(({ arn, resourceId }) =>
                pulumi.all([arn, resourceId]).apply(([known, id]) => databaseUserArn(known, id, user)),
            ),
        },
    ]);
}
