import { RdsEngine } from "../../../../components/relational/rds-database/engine-versions";
import { RdsDatabase } from "../../../../components/relational/rds-database/rds-database";
import type {
    RdsDatabaseArgs,
    RdsRecoveryArgs,
} from "../../../../components/relational/rds-database/rds-database.args";
import { rdsDatabaseProblems } from "../../../../components/relational/rds-database/rds-database.rules";
import { Tier } from "../../../../components/shared/tier";
import type { Plain, Recording } from "../../mocks";
import { record } from "../../mocks";

const topics = (region: string) => ({
    criticalTopicArn: `arn:aws:sns:${region}:123456789012:critical`,
    warningTopicArn: `arn:aws:sns:${region}:123456789012:warning`,
    infoTopicArn: `arn:aws:sns:${region}:123456789012:info`,
});

/** A recovery region with all that a read replica needs. */
export const recovery: RdsRecoveryArgs = {
    region: "eu-west-1",
    network: { vpcId: "vpc-there", subnetIds: ["subnet-x", "subnet-y"], allowedCidrBlocks: ["10.1.0.0/16"] },
    alertTopics: topics("eu-west-1"),
};

/** A PostgreSQL of tier basic with two clients and a recovery region at hand, and what a test says otherwise. */
export function args(over: Partial<RdsDatabaseArgs> = {}): RdsDatabaseArgs {
    return {
        engine: RdsEngine.Postgres,
        tier: Tier.Basic,
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

/** Creates the database "ledger" under mocks. */
export function deploy(over: Partial<RdsDatabaseArgs> = {}): Promise<Recording<RdsDatabase>> {
    return record(() => new RdsDatabase("ledger", args(over)), {
        outputs: {
            "aws:rds/instance:Instance": (name: string, inputs: Plain) => ({
                address: `${name}.example`,
                arn: `arn:aws:rds:${inputs.region ?? "eu-west-2"}:123456789012:db:${inputs.identifier}`,
                resourceId: `db-${name}`,
                masterUserSecrets: inputs.manageMasterUserPassword
                    ? [{ secretArn: "arn:aws:secretsmanager:eu-west-2:123456789012:secret:rds!db-1" }]
                    : [],
            }),
            "aws:rds/proxy:Proxy": (name: string) => ({
                endpoint: `${name}.proxy.example`,
                arn: "arn:aws:rds:eu-west-2:123456789012:db-proxy:prx-0123",
            }),
        },
    });
}

/** The problems of arguments, as "key: reason". */
export function problems(over: Partial<RdsDatabaseArgs>): string[] {
    return rdsDatabaseProblems("ledger", args(over)).map(({ key, reason }) => `${key}: ${reason}`);
}

/** A parameter group's values by name. */
export function parametersIn(group: { inputs: Plain }): { [name: string]: string } {
    return Object.fromEntries(group.inputs.parameters.map(({ name, value }: Plain) => [name, value]));
}
