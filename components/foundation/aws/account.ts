import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { ProviderAnswers } from "../../shared/provider-answers";

/** The account that the provider's credentials belong to. */
export interface CallerAccount {
    accountId: pulumi.Output<string>;
    /** "aws", "aws-cn" or "aws-us-gov". */
    partition: pulumi.Output<string>;
}

const asked = new ProviderAnswers<{ account: CallerAccount; region: pulumi.Output<string> }>(
    "aws:index/provider:Provider",
);

/** Asks AWS, through the parent's provider, which account and partition resources will be created in. */
export function callerAccount(parent: pulumi.Resource): CallerAccount {
    const answers = asked.of(parent);
    answers.account ??= askAccount(parent);
    return answers.account;
}

function askAccount(parent: pulumi.Resource): CallerAccount {
    const identity = aws.getCallerIdentityOutput({}, { parent });
    return {
        accountId: identity.accountId,
        partition: identity.arn.apply((arn) => arn.split(":")[1] ?? "aws"),
    };
}

/** The region given, or else the region of the parent's provider. */
export function regionOf(region: pulumi.Input<string> | undefined, parent: pulumi.Resource): pulumi.Output<string> {
    if (region !== undefined) return pulumi.output(region);
    const answers = asked.of(parent);
    answers.region ??= aws.getRegionOutput({}, { parent }).region;
    return answers.region;
}
