import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { CallerAccount } from "../account";
import { callerAccount } from "../account";
import { policyDocument } from "../policy-document";
import type { NetworkPlace } from "./aws-network.subnets";

/** What applications do with the data behind each gateway endpoint; managing buckets and tables is done from elsewhere. */
const dataActions = {
    s3: [
        "s3:AbortMultipartUpload",
        "s3:DeleteObject*",
        "s3:GetBucketLocation",
        "s3:GetObject*",
        "s3:ListBucket*",
        "s3:ListMultipartUploadParts",
        "s3:PutObject*",
    ],
    dynamodb: [
        "dynamodb:BatchGetItem",
        "dynamodb:BatchWriteItem",
        "dynamodb:ConditionCheckItem",
        "dynamodb:DeleteItem",
        "dynamodb:DescribeTable",
        "dynamodb:GetItem",
        "dynamodb:PartiQL*",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:Scan",
        "dynamodb:UpdateItem",
    ],
};

/** Gateway endpoints, free of charge, for S3 and DynamoDB, on every route table given; only for this account's principals and data. */
export function createEndpoints(
    place: NetworkPlace,
    regionName: pulumi.Output<string>,
    routeTables: aws.ec2.RouteTable[],
): void {
    const { name, parent, region, vpcId } = place;
    const account = callerAccount(parent);
    for (const service of ["s3", "dynamodb"] as const) {
        new aws.ec2.VpcEndpoint(
            `${name}-${service}-endpoint`,
            {
                region,
                vpcId,
                vpcEndpointType: "Gateway",
                serviceName: pulumi.interpolate`com.amazonaws.${regionName}.${service}`,
                routeTableIds: routeTables.map((table) => table.id),
                policy: endpointPolicy(dataActions[service], account),
                tags: { ...place.tags, Name: `${name}-${service}` },
            },
            { parent },
        );
    }
}

/** Source: "Control access to VPC endpoints using endpoint policies", AWS PrivateLink guide. Buckets of others, such as AWS's own package mirrors, are out of reach. */
function endpointPolicy(actions: string[], { accountId }: CallerAccount): pulumi.Input<string> {
    return policyDocument([
        {
            Sid: "OwnPrincipalsOwnData",
            Effect: "Allow",
            Principal: "*",
            Action: actions,
            Resource: "*",
            Condition: { StringEquals: { "aws:PrincipalAccount": accountId, "aws:ResourceAccount": accountId } },
        },
    ]);
}
