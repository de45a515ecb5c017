import { AuroraGlobal } from "../../../../components/relational/aurora-global/aurora-global";
import type {
    AuroraGlobalArgs,
    AuroraRegionArgs,
} from "../../../../components/relational/aurora-global/aurora-global.args";
import { auroraGlobalProblems } from "../../../../components/relational/aurora-global/aurora-global.rules";
import { sizesOf } from "../../../../components/shared/tiers";
import { Tier } from "../../../../components/shared/tier";
import type { Plain, Recording } from "../../mocks";
import { record } from "../../mocks";

/** One region with a network, two clients and topics. */
export function region(name: string, over: Partial<AuroraRegionArgs> = {}): AuroraRegionArgs {
    return {
        region: name,
        network: {
            vpcId: `vpc-${name}`,
            subnetIds: [`subnet-a-${name}`, `subnet-b-${name}`],
            allowedSecurityGroupIds: ["sg-app"],
            allowedCidrBlocks: ["10.0.0.0/16"],
        },
        alertTopics: {
            criticalTopicArn: `arn:aws:sns:${name}:123456789012:critical`,
            warningTopicArn: `arn:aws:sns:${name}:123456789012:warning`,
            infoTopicArn: `arn:aws:sns:${name}:123456789012:info`,
        },
        ...over,
    };
}

/** As many regions as the tier asks for, the platform's two or its first, and what a test says otherwise. */
export function args(over: Partial<AuroraGlobalArgs> = {}): AuroraGlobalArgs {
    const tier = over.tier ?? Tier.Basic;
    const isGlobal = over.global ?? sizesOf(tier).aurora.global;
    const regions = isGlobal ? [region("eu-west-2"), region("eu-west-1")] : [region("eu-west-2")];
    return { regions, tags: { Owner: "data-platform" }, ...over, tier };
}

const outputs = {
    "aws:rds/cluster:Cluster": (_name: string, inputs: Plain) => ({
        arn: `arn:aws:rds:${inputs.region}:123456789012:cluster:${inputs.clusterIdentifier}`,
        id: inputs.clusterIdentifier,
        endpoint: `${inputs.clusterIdentifier}.cluster.example`,
        readerEndpoint: `${inputs.clusterIdentifier}.cluster-ro.example`,
        clusterResourceId: `cluster-${inputs.region}`,
        masterUserSecrets: inputs.manageMasterUserPassword
            ? [{ secretArn: `arn:aws:secretsmanager:${inputs.region}:123456789012:secret:rds!cluster-1` }]
            : [],
    }),
    "aws:rds/globalCluster:GlobalCluster": (_name: string, inputs: Plain) => ({
        id: inputs.globalClusterIdentifier,
        endpoint: `${inputs.globalClusterIdentifier}.global.example`,
    }),
    "aws:rds/proxy:Proxy": (name: string, inputs: Plain) => ({
        name: inputs.name,
        endpoint: `${name}.example`,
        arn: `arn:aws:rds:${inputs.region}:123456789012:db-proxy:prx-${inputs.region}`,
    }),
    "aws:rds/proxyEndpoint:ProxyEndpoint": (name: string) => ({ endpoint: `${name}.example` }),
};

/** Creates the database "players" under mocks. */
export function deploy(over: Partial<AuroraGlobalArgs> = {}): Promise<Recording<AuroraGlobal>> {
    return record(() => new AuroraGlobal("players", args(over)), { outputs });
}

/** The problems of arguments, as "key: reason". */
export function problems(over: Partial<AuroraGlobalArgs>): string[] {
    return auroraGlobalProblems("players", args(over)).map(({ key, reason }) => `${key}: ${reason}`);
}
