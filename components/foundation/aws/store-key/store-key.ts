import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { Environment } from "../../../shared/tier";
import { refuse } from "../../../shared/problems";
import { callerAccount, regionOf } from "../account";
import type { StoreKeyArgs } from "./store-key.args";
import { keyPolicy } from "./store-key.policy";
import { storeKeyProblems } from "./store-key.rules";

/** How long a key that is to be deleted waits, in days (AWS allows 7 to 30): whatever it encrypted is lost with it. */
const deletionWindowDays: Record<Environment, number> = {
    [Environment.Local]: 7,
    [Environment.Dev]: 7,
    [Environment.Prod]: 30,
};

/** A customer-managed key for one kind of store in one region: symmetric, rotated every year, usable through that store's services only. */
export class StoreKey extends pulumi.ComponentResource {
    /** The key's ARN. */
    public readonly keyArn: pulumi.Output<string>;
    /** The key's id. */
    public readonly keyId: pulumi.Output<string>;
    /** The key's alias, `alias/...`. */
    public readonly aliasName: pulumi.Output<string>;
    /** The key itself. */
    public readonly key: aws.kms.Key;

    constructor(name: string, args: StoreKeyArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:StoreKey", name, {}, opts);
        refuse("StoreKey", name, storeKeyProblems(args));
        const { usage, region, edgeDistributionArns } = args;
        const environment = args.environment ?? Environment.Dev;

        this.key = new aws.kms.Key(
            `${name}-key`,
            {
                region,
                description: `Strata: ${usage} data of ${pulumi.getProject()}-${pulumi.getStack()}`,
                enableKeyRotation: true,
                deletionWindowInDays: deletionWindowDays[environment],
                policy: keyPolicy(usage, callerAccount(this), regionOf(region, this), edgeDistributionArns),
                tags: args.tags,
            },
            { parent: this, protect: environment === Environment.Prod },
        );
        const alias = new aws.kms.Alias(
            `${name}-alias`,
            {
                region,
                name: `alias/${pulumi.getProject()}-${pulumi.getStack()}-${name}`,
                targetKeyId: this.key.keyId,
            },
            { parent: this },
        );

        this.keyArn = this.key.arn;
        this.keyId = this.key.keyId;
        this.aliasName = alias.name;
        this.registerOutputs({ keyArn: this.keyArn, keyId: this.keyId, aliasName: this.aliasName });
    }
}
