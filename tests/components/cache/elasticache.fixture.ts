import { ElasticacheCluster } from "../../../components/cache/elasticache/elasticache-cluster";
import type { CacheRecoveryArgs, ElasticacheClusterArgs } from "../../../components/cache/elasticache/elasticache.args";
import { elasticacheProblems } from "../../../components/cache/elasticache/elasticache.rules";
import type { ElasticacheSettings } from "../../../components/cache/elasticache/elasticache.settings";
import { settingsOf } from "../../../components/cache/elasticache/elasticache.settings";
import { Tier } from "../../../components/shared/tier";
import type { Plain, Recording } from "../mocks";
import { record } from "../mocks";

/** The topics of a region. */
export const topics = (region: string) => ({
    criticalTopicArn: `arn:aws:sns:${region}:123456789012:critical`,
    warningTopicArn: `arn:aws:sns:${region}:123456789012:warning`,
    infoTopicArn: `arn:aws:sns:${region}:123456789012:info`,
});

/** A recovery region with all that a copy needs. */
export const recovery: CacheRecoveryArgs = {
    region: "eu-west-1",
    network: { vpcId: "vpc-there", subnetIds: ["subnet-x", "subnet-y"], allowedCidrBlocks: ["10.1.0.0/16"] },
    alertTopics: topics("eu-west-1"),
};

/** A Valkey cache of tier standard with two clients and a recovery region at hand, and what a test says otherwise. */
export function args(over: Partial<ElasticacheClusterArgs> = {}): ElasticacheClusterArgs {
    return {
        tier: Tier.Standard,
        placement: {
            vpcId: "vpc-here",
            subnetIds: ["subnet-a", "subnet-b"],
            allowedSecurityGroupIds: ["sg-app"],
            allowedCidrBlocks: ["10.0.0.0/16"],
        },
        alertTopics: topics("eu-west-2"),
        recovery,
        tags: { Owner: "data-platform" },
        ...over,
    };
}

const arnOf = (kind: string, id: string) => (_name: string, inputs: Plain) => ({
    arn: `arn:aws:elasticache:${inputs.region ?? "eu-west-2"}:123456789012:${kind}:${inputs[id]}`,
});

/** What the cloud fills in for a cache. */
export const outputs = {
    "aws:elasticache/replicationGroup:ReplicationGroup": (name: string, inputs: Plain) => ({
        ...arnOf("replicationgroup", "replicationGroupId")(name, inputs),
        configurationEndpointAddress: `clustercfg.${name}.example`,
        primaryEndpointAddress: `master.${name}.example`,
        readerEndpointAddress: `replica.${name}.example`,
    }),
    "aws:elasticache/globalReplicationGroup:GlobalReplicationGroup": (_name: string, inputs: Plain) => ({
        globalReplicationGroupId: `ldgnf-${inputs.globalReplicationGroupIdSuffix}`,
    }),
    "aws:elasticache/serverlessCache:ServerlessCache": (name: string, inputs: Plain) => ({
        ...arnOf("serverlesscache", "name")(name, inputs),
        endpoints: [{ address: `${name}.serverless.example`, port: 6379 }],
        readerEndpoints: [{ address: `${name}.serverless.example`, port: 6380 }],
    }),
    "aws:elasticache/user:User": arnOf("user", "userId"),
};

/** Creates the cache "sessions" under mocks, and does what a test does with it. */
export function deploy(
    over: Partial<ElasticacheClusterArgs> = {},
    then: (cache: ElasticacheCluster) => void = () => undefined,
): Promise<Recording<ElasticacheCluster>> {
    return record(
        () => {
            const cache = new ElasticacheCluster("sessions", args(over));
            then(cache);
            return cache;
        },
        { outputs },
    );
}

/** The problems of arguments, as "key: reason". */
export function problems(over: Partial<ElasticacheClusterArgs>): string[] {
    return elasticacheProblems("sessions", args(over)).map(({ key, reason }) => `${key}: ${reason}`);
}

/** The settings of arguments. */
export function settings(over: Partial<ElasticacheClusterArgs> = {}): ElasticacheSettings {
    return settingsOf("sessions", args(over));
}
