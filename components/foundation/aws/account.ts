import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

/** The account that the provider's credentials belong to. */
export interface CallerAccount {
    accountId: pulumi.Output<string>;
    /** "aws", "aws-cn" or "aws-us-gov". */
    partition: pulumi.Output<string>;
}

/** Asks AWS, through the parent's provider, which account and partition resources will be created in. */
export function callerAccount(parent: pulumi.Resource): CallerAccount {
    const identity = aws.getCallerIdentityOutput({}, { parent });
    return {
        accountId: identity.accountId,
        partition: identity.arn.apply((arn) => arn.split(":")[1] ?? "aws"),
    };
}

/** The region given, or else the region of the parent's provider. */
export function regionOf(region: pulumi.Input<string> | undefined, parent: pulumi.Resource): pulumi.Output<string> {
    return region === undefined ? aws.getRegionOutput({}, { parent }).region : pulumi.output(region);
}
