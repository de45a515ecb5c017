import { RedshiftWarehouse } from "../../../../components/warehouse/redshift/redshift-warehouse";
import type { RedshiftWarehouseArgs } from "../../../../components/warehouse/redshift/redshift-warehouse.args";
import { redshiftWarehouseProblems } from "../../../../components/warehouse/redshift/redshift-warehouse.rules";
import { Tier } from "../../../../components/shared/tier";
import type { Plain, Recording } from "../../mocks";
import { record } from "../../mocks";

/** The topics that a test's alarms report to. */
export const alertTopics = {
    criticalTopicArn: "arn:aws:sns:eu-west-2:123456789012:critical",
    warningTopicArn: "arn:aws:sns:eu-west-2:123456789012:warning",
    infoTopicArn: "arn:aws:sns:eu-west-2:123456789012:info",
};

/** A provisioned warehouse of tier standard with two clients and a recovery region at hand, and what a test says otherwise. */
export function args(over: Partial<RedshiftWarehouseArgs> = {}): RedshiftWarehouseArgs {
    return {
        tier: Tier.Standard,
        placement: {
            vpcId: "vpc-here",
            subnetIds: ["subnet-a", "subnet-b", "subnet-c"],
            allowedSecurityGroupIds: ["sg-app"],
            allowedCidrBlocks: ["10.0.0.0/16"],
        },
        alertTopics,
        recovery: { region: "eu-west-1" },
        tags: { Owner: "data-platform" },
        ...over,
    };
}

/** Creates the warehouse "reporting" under mocks. */
export function deploy(over: Partial<RedshiftWarehouseArgs> = {}): Promise<Recording<RedshiftWarehouse>> {
    return record(() => new RedshiftWarehouse("reporting", args(over)));
}

/** The problems of arguments, as "key: reason". */
export function problems(over: Partial<RedshiftWarehouseArgs>): string[] {
    return redshiftWarehouseProblems("reporting", args(over)).map(({ key, reason }) => `${key}: ${reason}`);
}

/** A list of names and values as an object. */
export const byKey = (list: Plain[], key: string, value: string): { [name: string]: string } =>
    Object.fromEntries(list.map((item) => [item[key], item[value]]));

/** The statements of a policy document. */
export const statementsOf = (policy: string): Plain[] => JSON.parse(policy).Statement;
