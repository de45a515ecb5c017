import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

/** The account that the provider's credentials belong to. */
export interface CallerAccount {
    accountId: pulumi.Output<string>;
    /** "aws", "aws-cn" or "aws-us-gov". */
    partition: pulumi.Output<string>;
}

/** What one provider has been asked in one deployment. */
interface Answers {
    account?: CallerAccount;
    region?: pulumi.Output<string>;
}

/** Kept with the provider, or for the default one with the deployment's monitor, so that a program asks each question once. */
const asked = new WeakMap<object, WeakMap<object, Answers>>();

function answersFor(parent: pulumi.Resource): Answers {
    // A program without a monitor is told by the invoke itself that it has none.
    const deployment = pulumi.runtime.getMonitor() ?? parent;
    const provider = parent.getProvider("aws:index/provider:Provider") ?? deployment;
    const ofDeployment = asked.get(deployment) ?? new WeakMap<object, Answers>();
    asked.set(deployment, ofDeployment);
    const answers = ofDeployment.get(provider) ?? {};
    ofDeployment.set(provider, answers);
    return answers;
}

/** Asks AWS, through the parent's provider, which account and partition resources will be created in. */
export function callerAccount(parent: pulumi.Resource): CallerAccount {
    const answers = answersFor(parent);
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
    const answers = answersFor(parent);
    answers.region ??= aws.getRegionOutput({}, { parent }).region;
    return answers.region;
}
