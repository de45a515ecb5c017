import { DocumentdbCluster } from "../../../../components/nosql/documentdb-cluster/documentdb-cluster";
import type { DocumentdbClusterArgs } from "../../../../components/nosql/documentdb-cluster/documentdb-cluster.args";
import { documentdbClusterProblems } from "../../../../components/nosql/documentdb-cluster/documentdb-cluster.rules";
import { Tier } from "../../../../components/shared/tier";
import type { Recording } from "../../mocks";
import { record } from "../../mocks";

const topics = (region: string) => ({
    criticalTopicArn: `arn:aws:sns:${region}:123456789012:critical`,
    warningTopicArn: `arn:aws:sns:${region}:123456789012:warning`,
    infoTopicArn: `arn:aws:sns:${region}:123456789012:info`,
});

/** A cluster of tier standard with two clients and a recovery region at hand, and what a test says otherwise. */
export function args(over: Partial<DocumentdbClusterArgs> = {}): DocumentdbClusterArgs {
    return {
        tier: Tier.Standard,
        placement: {
            vpcId: "vpc-here",
            subnetIds: ["subnet-a", "subnet-b"],
            allowedSecurityGroupIds: ["sg-app"],
            allowedCidrBlocks: ["10.0.0.0/16"],
        },
        alertTopics: topics("eu-west-2"),
        recovery: {
            region: "eu-west-1",
            network: { vpcId: "vpc-there", subnetIds: ["subnet-x", "subnet-y"], allowedCidrBlocks: ["10.1.0.0/16"] },
            alertTopics: topics("eu-west-1"),
        },
        tags: { Owner: "data-platform" },
        ...over,
    };
}

/** Creates the cluster "products" under mocks. */
export function deploy(over: Partial<DocumentdbClusterArgs> = {}): Promise<Recording<DocumentdbCluster>> {
    return record(() => new DocumentdbCluster("products", args(over)));
}

/** The problems of arguments, as "key: reason". */
export function problems(over: Partial<DocumentdbClusterArgs>): string[] {
    return documentdbClusterProblems("products", args(over)).map(({ key, reason }) => `${key}: ${reason}`);
}
