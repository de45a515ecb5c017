import { DaxCluster } from "../../../components/nosql/dax-cluster/dax-cluster";
import type { DaxClusterArgs } from "../../../components/nosql/dax-cluster/dax-cluster.args";
import { daxClusterProblems } from "../../../components/nosql/dax-cluster/dax-cluster.rules";
import type { Plain, Recording } from "../mocks";
import { record } from "../mocks";
import { topics } from "./dynamodb-table.fixture";

export const tableArn = "arn:aws:dynamodb:eu-west-2:123456789012:table/games";
export const keyArn = "arn:aws:kms:eu-west-2:123456789012:key/games";
export const placement = {
    region: "eu-west-2",
    vpcId: "vpc-1",
    subnetIds: ["subnet-a", "subnet-b", "subnet-c"],
    allowedSecurityGroupIds: ["sg-app"],
};

/** A cache before one table, with what a test says about it. */
export function args(over: Partial<DaxClusterArgs> = {}): DaxClusterArgs {
    return {
        tables: [{ tableArn, keyArn }],
        placement,
        alertTopics: topics("eu-west-2"),
        tags: { Owner: "data-platform" },
        ...over,
    };
}

const outputs = {
    "aws:dax/cluster:Cluster": (_name: string, inputs: Plain) => ({
        arn: `arn:aws:dax:eu-west-2:123456789012:cache/${inputs.clusterName}`,
        clusterAddress: `${inputs.clusterName}.abc.dax-clusters.eu-west-2.amazonaws.com`,
        port: 9111,
    }),
};

/** The cluster as it would be deployed. */
export const deploy = (over: Partial<DaxClusterArgs> = {}): Promise<Recording<DaxCluster>> =>
    record(() => new DaxCluster("games-dax", args(over)), { outputs });

/** What is wrong with a cluster, one line a problem. */
export const problems = (over: Partial<DaxClusterArgs>) =>
    daxClusterProblems("games-dax", args(over)).map(({ key, reason }) => `${key}: ${reason}`);
