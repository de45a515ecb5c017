import assert from "node:assert/strict";
import { AwsNetwork } from "../../../components/foundation/aws/network/aws-network";
import type { AwsNetworkArgs } from "../../../components/foundation/aws/network/aws-network.args";
import { NatGateways } from "../../../components/foundation/aws/network/aws-network.args";
import { awsNetworkProblems } from "../../../components/foundation/aws/network/aws-network.rules";
import { Environment } from "../../../components/shared/tier";
import type { Recorded } from "../mocks";
import { record, valueOf } from "../mocks";

const logsKmsKeyArn = "arn:aws:kms:eu-west-2:123456789012:key/logs";
const network = (args: AwsNetworkArgs = {}) => record(() => new AwsNetwork("net", { logsKmsKeyArn, ...args }));

describe("An AWS network", () => {
    describe("by default", () => {
        it("has three private and three isolated subnets, one a zone, each with its own route table", async () => {
            const made = await network();
            const subnets = made.all("aws:ec2/subnet:Subnet");
            assert.deepEqual(zonesOf(subnets, "private"), ["eu-west-2a", "eu-west-2b", "eu-west-2c"]);
            assert.deepEqual(zonesOf(subnets, "isolated"), ["eu-west-2a", "eu-west-2b", "eu-west-2c"]);
            assert.equal(made.all("aws:ec2/routeTable:RouteTable").length, 6);
            assert.equal(made.all("aws:ec2/routeTableAssociation:RouteTableAssociation").length, 6);
            assert.equal((await valueOf(made.result.isolatedSubnetIds)).length, 3);
        });

        it("has no route out, no public subnet and no public address", async () => {
            const made = await network();
            for (const type of ["route:Route", "internetGateway:InternetGateway", "natGateway:NatGateway", "eip:Eip"]) {
                assert.deepEqual(made.all(`aws:ec2/${type}`), []);
            }
            for (const { inputs } of made.all("aws:ec2/routeTable:RouteTable")) assert.equal(inputs.routes, undefined);
            for (const { inputs } of made.all("aws:ec2/subnet:Subnet")) assert.equal(inputs.mapPublicIpOnLaunch, false);
        });

        it("reaches S3 and DynamoDB from all its route tables, for its own account's principals and data only", async () => {
            const made = await network();
            const endpoints = made.all("aws:ec2/vpcEndpoint:VpcEndpoint");
            assert.deepEqual(endpoints.map(({ inputs }) => inputs.serviceName).sort(), [
                "com.amazonaws.eu-west-2.dynamodb",
                "com.amazonaws.eu-west-2.s3",
            ]);
            for (const { inputs } of endpoints) {
                assert.equal(inputs.vpcEndpointType, "Gateway");
                assert.equal(inputs.routeTableIds.length, 6);
                const [statement] = JSON.parse(inputs.policy).Statement;
                assert.deepEqual(statement.Condition.StringEquals, {
                    "aws:PrincipalAccount": "123456789012",
                    "aws:ResourceAccount": "123456789012",
                });
                assert.ok(statement.Action.every((action: string) => !/^\w+:\*$/.test(action)));
            }
        });

        it("logs all flows to an encrypted group that forgets, through a role that can do nothing else", async () => {
            const made = await network();
            const group = made.one("net-flow-logs");
            assert.equal(group.inputs.kmsKeyId, logsKmsKeyArn);
            assert.equal(group.inputs.retentionInDays, 30);
            assert.equal(made.one("net-flow-log").inputs.trafficType, "ALL");
            const trust = JSON.parse(made.one("net-flow-log-role").inputs.assumeRolePolicy).Statement[0];
            assert.deepEqual(trust.Principal, { Service: "vpc-flow-logs.amazonaws.com" });
            assert.equal(trust.Condition.StringEquals["aws:SourceAccount"], "123456789012");
            const statements = JSON.parse(made.one("net-flow-log-policy").inputs.policy).Statement;
            const everywhere = statements.filter(({ Resource }: { Resource: unknown }) => Resource === "*");
            assert.deepEqual(
                everywhere.map(({ Action }: { Action: unknown }) => Action),
                ["logs:DescribeLogGroups"],
            );
        });

        it("closes the default security group and switches DNS on", async () => {
            const made = await network();
            const { inputs } = made.one("net-default-sg");
            assert.deepEqual([inputs.ingress, inputs.egress], [[], []]);
            const vpc = made.one("net-vpc").inputs;
            assert.deepEqual(
                [vpc.enableDnsHostnames, vpc.enableDnsSupport, vpc.cidrBlock],
                [true, true, "10.0.0.0/16"],
            );
        });
    });

    describe("when configured", () => {
        it("creates nothing beside a VPC that exists", async () => {
            const existing = {
                vpcId: "vpc-0a1b",
                cidrBlock: "10.9.0.0/16",
                privateSubnetIds: ["subnet-1", "subnet-2"],
                isolatedSubnetIds: ["subnet-3", "subnet-4"],
            };
            const made = await record(() => new AwsNetwork("net", { existing }));
            assert.deepEqual(
                made.resources.map(({ type }) => type),
                ["strata:index:AwsNetwork"],
            );
            assert.deepEqual(await valueOf(made.result.isolatedSubnetIds), ["subnet-3", "subnet-4"]);
        });

        it("gives private subnets, and never isolated ones, a way out through NAT gateways", async () => {
            const single = await network({ natGateways: NatGateways.Single });
            assert.equal(single.all("aws:ec2/natGateway:NatGateway").length, 1);
            const perZone = await network({ natGateways: NatGateways.PerZone });
            assert.equal(perZone.all("aws:ec2/natGateway:NatGateway").length, 3);
            for (const { inputs } of perZone.all("aws:ec2/route:Route"))
                assert.doesNotMatch(inputs.routeTableId, /isolated/);
            assert.equal(perZone.all("aws:ec2/route:Route").length, 6);
        });

        it("stands in the region and the zones given, and keeps flow logs for a year in prod", async () => {
            const availabilityZones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"];
            const made = await network({ region: "eu-west-1", availabilityZones, environment: Environment.Prod });
            assert.deepEqual(zonesOf(made.all("aws:ec2/subnet:Subnet"), "isolated"), availabilityZones);
            assert.equal(made.one("net-flow-logs").inputs.retentionInDays, 365);
            const regional = made.resources.filter(({ custom, type }) => custom && !type.startsWith("aws:iam/"));
            for (const { inputs, name } of regional) assert.equal(inputs.region, "eu-west-1", name);
        });

        it("tags everything that takes tags", async () => {
            const made = await network({ tags: { Owner: "data" }, natGateways: NatGateways.PerZone });
            const untagged = made.resources.filter(({ custom, inputs }) => custom && inputs.tags?.Owner !== "data");
            const kinds = new Set(untagged.map(({ type }) => type.split(":").pop()));
            assert.deepEqual([...kinds].sort(), ["RolePolicy", "Route", "RouteTableAssociation"]);
        });
    });

    describe("refuses", () => {
        const existing = {
            vpcId: "vpc-1",
            cidrBlock: "10.0.0.0/16",
            privateSubnetIds: ["a", "b"],
            isolatedSubnetIds: ["a", "b"],
        };
        const cases: [what: string, args: AwsNetworkArgs, keys: string[]][] = [
            ["a created VPC without a key for its logs", { logsKmsKeyArn: undefined }, ["logsKmsKeyArn"]],
            ["a block that is public", { cidrBlock: "8.8.0.0/16" }, ["cidrBlock"]],
            ["a block that is too small to cut", { cidrBlock: "10.0.0.0/24" }, ["cidrBlock"]],
            ["two zones", { availabilityZones: ["a", "b"] }, ["availabilityZones"]],
            ["a retention that CloudWatch Logs does not know", { flowLogRetentionDays: 31 }, ["flowLogRetentionDays"]],
            ["a CIDR block beside an existing VPC", { existing, cidrBlock: "10.0.0.0/16" }, ["cidrBlock"]],
            [
                "an existing network with mistakes, all at once",
                { existing: { ...existing, vpcId: "x", isolatedSubnetIds: ["a", "a"] } },
                ["existing.vpcId", "existing.isolatedSubnetIds"],
            ],
        ];
        for (const [what, args, keys] of cases) {
            it(what, () => {
                const problems = awsNetworkProblems({ logsKmsKeyArn, ...args });
                assert.deepEqual(
                    problems.map(({ key }) => key),
                    keys,
                );
            });
        }
    });
});

function zonesOf(subnets: Recorded[], kind: string): string[] {
    const ofKind = subnets.filter(({ name }) => name.includes(`-${kind}-`));
    return ofKind.map(({ inputs }) => inputs.availabilityZone).sort();
}
