import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { Environment } from "../../../shared/tier";
import { callerAccount } from "../account";
import { logGroup } from "../log-group";
import { policyDocument, policyText } from "../policy-document";
import { trustService } from "../trust";
import type { AwsNetworkArgs } from "./aws-network.args";
import type { NetworkPlace } from "./aws-network.subnets";

/** Records all traffic, accepted and rejected, in an encrypted log group. */
export function createFlowLogs(place: NetworkPlace, args: AwsNetworkArgs): void {
    const { name, parent, region, tags } = place;
    const retentionDays = args.flowLogRetentionDays ?? (args.environment === Environment.Prod ? 365 : 30);
    const logs = logGroup(
        `${name}-flow-logs`,
        `/strata/${pulumi.getProject()}-${pulumi.getStack()}/${name}/flow-logs`,
        {
            retentionDays,
            // The rules have refused a created VPC without the key.
            kmsKeyArn: args.logsKmsKeyArn ?? "",
            region,
            tags,
            parent,
        },
    );
    const role = flowLogRole(place, logs.arn);
    new aws.ec2.FlowLog(
        `${name}-flow-log`,
        { region, vpcId: place.vpcId, trafficType: "ALL", logDestination: logs.arn, iamRoleArn: role.arn, tags },
        { parent },
    );
}

/** Source: "IAM role for publishing flow logs to CloudWatch Logs", Amazon VPC user guide; the log group exists already, so none may be created. */
function flowLogRole({ name, parent, tags }: NetworkPlace, logGroupArn: pulumi.Output<string>): aws.iam.Role {
    const { accountId } = callerAccount(parent);
    const trust = trustService({ service: "vpc-flow-logs.amazonaws.com", accountId });
    const role = new aws.iam.Role(`${name}-flow-log-role`, { assumeRolePolicy: trust, tags }, { parent });
    const policy = policyDocument([
        {
            Effect: "Allow",
            Action: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            Resource: [logGroupArn, policyText`${logGroupArn}:*`],
        },
        { Effect: "Allow", Action: "logs:DescribeLogGroups", Resource: "*" },
    ]);
    new aws.iam.RolePolicy(`${name}-flow-log-policy`, { role: role.id, policy }, { parent });
    return role;
}
