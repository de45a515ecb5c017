import type * as pulumi from "@pulumi/pulumi";
import { AlertTopics } from "../../foundation/aws/alert-topics/alert-topics";
import { AwsNetwork } from "../../foundation/aws/network/aws-network";
import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import type { PlatformSettings } from "./platform-settings";

/**
 * The foundation of one AWS region: network, keys and alert topics, each made once, by the first store that asks for it.
 * A region that no store uses gets nothing.
 */
export class AwsRegion {
    private readonly keys = new Map<KeyUsage, StoreKey>();
    private createdNetwork: AwsNetwork | undefined;
    private createdTopics: AlertTopics | undefined;

    constructor(
        public readonly region: string,
        private readonly name: string,
        private readonly settings: PlatformSettings,
        private readonly parent: pulumi.Resource,
    ) {}

    /** The key for one kind of store. */
    keyArn(usage: KeyUsage): pulumi.Output<string> {
        const known = this.keys.get(usage);
        if (known) return known.keyArn;
        const { environment, tags } = this.settings;
        // The edge reads zones, never their copies.
        const isOfLakes = usage === KeyUsage.S3 && this.region === this.settings.region;
        const edgeDistributionArns = isOfLakes ? this.settings.edgeDistributionArns : undefined;
        const key = new StoreKey(
            `${this.name}-${this.region}-${usage}`,
            { usage, region: this.region, environment, tags, edgeDistributionArns },
            { parent: this.parent },
        );
        this.keys.set(usage, key);
        return key.keyArn;
    }

    /** The isolated subnets, for a store that may be reached from the sources given. */
    placement(allowed: { allowedSecurityGroupIds?: string[]; allowedCidrBlocks?: string[] } = {}): AwsPlacementArgs {
        const network = this.network();
        const { allowedSecurityGroupIds, allowedCidrBlocks } = allowed;
        return {
            region: this.region,
            vpcId: network.vpcId,
            subnetIds: network.isolatedSubnetIds,
            allowedSecurityGroupIds,
            allowedCidrBlocks,
        };
    }

    /** The network. */
    network(): AwsNetwork {
        if (this.createdNetwork) return this.createdNetwork;
        const { environment, tags } = this.settings;
        const given = this.settings.networks[this.region] ?? {};
        const logsKmsKeyArn = given.existing ? undefined : this.keyArn(KeyUsage.Logs);
        this.createdNetwork = new AwsNetwork(
            `${this.name}-${this.region}-network`,
            { ...given, region: this.region, environment, tags, logsKmsKeyArn },
            { parent: this.parent },
        );
        return this.createdNetwork;
    }

    /** The alert topics. */
    topics(): AlertTopicArns {
        if (this.createdTopics) return this.createdTopics;
        const { alerts, tags } = this.settings;
        this.createdTopics = new AlertTopics(
            `${this.name}-${this.region}-alerts`,
            { kmsKeyArn: this.keyArn(KeyUsage.Sns), subscriptions: alerts, region: this.region, tags },
            { parent: this.parent },
        );
        return this.createdTopics;
    }
}
