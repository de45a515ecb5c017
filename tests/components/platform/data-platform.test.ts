import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { NatGateways } from "../../../components/foundation/aws/network/aws-network.args";
import type { DataPlatform } from "../../../components/platform/data-platform/data-platform";
import type { DataPlatformArgs } from "../../../components/platform/data-platform/data-platform.args";
import { LakeService, RelationalService } from "../../../components/platform/data-platform/data-platform.args";
import { Environment, Tier } from "../../../components/shared/tier";
import type { Recorded, Recording } from "../mocks";
import { valueOf } from "../mocks";
import { recordPlatform, stackConfig, stacks } from "../stacks";

const basic: DataPlatformArgs = { region: "eu-west-2", environment: Environment.Local, tier: Tier.Basic };
const database = { name: "policies", service: RelationalService.MariaDb };
const lake = { name: "events", service: LakeService.S3 };

/** Whether the SDK's own class has an input of this name. */
function takes(type: string, input: string): boolean {
    const [cloud = "", module = "", kind = ""] = type.split(":");
    const file = cloud === "aws" ? module : `${module}/${kind.slice(0, 1).toLowerCase()}${kind.slice(1)}`;
    const sdk = path.dirname(require.resolve(`@pulumi/${cloud}/package.json`));
    return fs.readFileSync(path.join(sdk, `${file}.js`), "utf8").includes(`resourceInputs["${input}"] = args?.`);
}

/** An ARN in Secrets Manager, or a URI in Key Vault. */
const secretOfEitherCloud = /^(arn:aws:secretsmanager:|https:\/\/[a-z0-9-]+\.vault\.azure\.net\/secrets\/)/;
const ofAws = (resources: Recorded[]) => resources.filter(({ type }) => type.startsWith("aws:"));

describe("A data platform", () => {
    for (const stack of stacks) {
        describe(`from Pulumi.${stack}.yaml`, () => {
            const config = stackConfig(stack);
            let made: Recording<DataPlatform>;
            // One at a time: what is being recorded is the SDK's global.
            before(async () => {
                made = await recordPlatform(config, stack);
            });

            it("tags every resource that takes tags with environment, project, owner and cost centre", () => {
                const ofACloud = made.resources.filter(({ type }) => /^(aws|azure-native):/.test(type));
                for (const { type, name, inputs } of ofACloud) {
                    if (!takes(type, "tags")) continue;
                    const { Environment: environment, Project, Owner, CostCenter } = inputs.tags ?? {};
                    const expected = [stack, "strata", config.owner ?? "local", config.costCenter ?? "local"];
                    assert.deepEqual([environment, Project, Owner, CostCenter], expected, `${type} ${name}`);
                }
            });

            it("names the region of every resource that stands in one", () => {
                // CloudFront's certificate, firewall, metrics and logs are in us-east-1, whatever region the stores are in.
                const ofTheEdge = config.cache?.some(({ service }) => service === "cloudfront") ? ["us-east-1"] : [];
                const inUse = [config.region, config.recoveryRegions?.aws, ...ofTheEdge];
                for (const { type, name, inputs } of ofAws(made.resources)) {
                    if (takes(type, "region"))
                        assert.ok(inUse.includes(inputs.region), `${type} ${name}: ${inputs.region}`);
                }
            });

            it("has no password that is not a secret", () => {
                for (const { name, inputs, secrets } of made.resources) {
                    for (const key of ["password", "secretString"]) {
                        if (inputs[key] !== undefined) assert.ok(secrets.includes(key), `${name}.${key}`);
                    }
                }
            });

            it("puts out of every store its service, endpoints, alarms and recovery", async () => {
                const { stores } = made.result;
                assert.ok(Object.keys(stores).length >= 3);
                for (const [name, store] of Object.entries(stores)) {
                    assert.ok(Object.keys(await valueOf(store.endpoints)).length > 0, name);
                    assert.ok((await valueOf(store.alarms)).length > 0, name);
                    assert.ok((await valueOf(store.recovery)).rpoMinutes >= 0, name);
                    const { secretRef } = store;
                    if (secretRef !== undefined) assert.match(await valueOf(secretRef), secretOfEitherCloud, name);
                }
            });
        });
    }

    describe("by default", () => {
        it("creates nothing where there is no store", async () => {
            const { resources } = await recordPlatform(basic);
            assert.deepEqual(
                resources.map(({ name }) => name),
                ["platform"],
            );
        });

        it("creates the foundation of a region once, with one key for each kind of store", async () => {
            const made = await recordPlatform({
                ...basic,
                relational: [database, { ...database, name: "ledger" }],
                lake: [lake],
            });
            assert.equal(made.all("strata:index:AwsNetwork").length, 1);
            assert.equal(made.all("strata:index:AlertTopics").length, 1);
            const keys = made.all("strata:index:StoreKey").filter(({ parent }) => parent === "platform");
            assert.deepEqual(
                keys.map(({ name }) => name).sort(),
                ["logs", "rds", "s3", "sns"].map((usage) => `platform-eu-west-2-${usage}`),
            );
        });

        it("creates no network where no store stands in one", async () => {
            const made = await recordPlatform({ ...basic, lake: [lake] });
            assert.deepEqual(made.all("strata:index:AwsNetwork"), []);
        });
    });

    describe("when configured", () => {
        it("lets the edge decrypt with the lakes' key, and not with the key of their copies", async () => {
            const edges = ["E1", "E2"].map((id) => `arn:aws:cloudfront::123456789012:distribution/${id}`);
            const [first, second] = edges.map((arn) => ({ edgeDistributionArns: [arn] }));
            const made = await recordPlatform({
                ...basic,
                recoveryRegions: { aws: "eu-west-1" },
                lake: [
                    { ...lake, raw: first, curated: { ...first, replicate: true } },
                    { ...lake, name: "media", curated: second },
                ],
            });
            const policy = made.one("platform-eu-west-2-s3-key").inputs.policy as string;
            assert.ok(policy.includes(JSON.stringify({ StringEquals: { "aws:SourceArn": edges } })));
            assert.doesNotMatch(made.one("platform-eu-west-1-s3-key").inputs.policy as string, /cloudfront/);
        });

        it("isolates each client: own instance, key, secret, security group and alarms", async () => {
            const made = await recordPlatform({ ...basic, relational: [{ ...database, clients: ["acme", "globex"] }] });
            const instances = made.all("aws:rds/instance:Instance");
            assert.equal(instances.length, 2);
            for (const input of ["kmsKeyId", "identifier"]) {
                assert.equal(new Set(instances.map(({ inputs }) => inputs[input])).size, 2, input);
            }
            for (const client of ["acme", "globex"]) {
                const own = made.resources.filter(({ name }) => name.startsWith(`policies-${client}-`));
                const types = new Set(own.map(({ type }) => type));
                for (const type of [
                    "strata:index:StoreKey",
                    "aws:ec2/securityGroup:SecurityGroup",
                    "aws:cloudwatch/metricAlarm:MetricAlarm",
                ]) {
                    assert.ok(types.has(type), `${client} has no ${type}`);
                }
            }
            assert.deepEqual(Object.keys(made.result.stores), ["policies-acme", "policies-globex"]);
            const secrets = Object.values(made.result.stores).map((store) =>
                valueOf(store.secretRef as pulumi.Output<string>),
            );
            assert.equal(new Set(await Promise.all(secrets)).size, 2);
        });

        it("lets an entry override the platform's tier, and any single setting", async () => {
            const ledger = { ...database, name: "ledger", tier: Tier.Premium, multiAz: false };
            const made = await recordPlatform({
                ...basic,
                recoveryRegions: { aws: "eu-west-1" },
                relational: [database, ledger],
            });
            assert.equal(made.one("policies-instance").inputs.instanceClass, "db.t4g.large");
            assert.equal(made.one("ledger-instance").inputs.instanceClass, "db.r6g.2xlarge");
            assert.equal(made.one("ledger-instance").inputs.multiAz, false);
        });

        it("uses the VPC that exists, with the network's settings by region", async () => {
            const existing = {
                vpcId: "vpc-0a1b",
                cidrBlock: "10.9.0.0/16",
                privateSubnetIds: ["subnet-1", "subnet-2"],
                isolatedSubnetIds: ["subnet-3", "subnet-4"],
            };
            const own = await recordPlatform({
                ...basic,
                network: { "eu-west-2": { existing } },
                relational: [database],
            });
            assert.deepEqual(own.all("aws:ec2/vpc:Vpc"), []);
            assert.deepEqual(own.all("aws:rds/subnetGroup:SubnetGroup")[0]?.inputs.subnetIds, ["subnet-3", "subnet-4"]);
            const network = { "eu-west-2": { cidrBlock: "10.20.0.0/16", natGateways: NatGateways.Single } };
            const created = await recordPlatform({ ...basic, network, relational: [database] });
            assert.equal(created.all("aws:ec2/vpc:Vpc")[0]?.inputs.cidrBlock, "10.20.0.0/16");
            assert.equal(created.all("aws:ec2/natGateway:NatGateway").length, 1);
        });

        it("protects in prod whatever holds data, and the keys it cannot be read without", async () => {
            const { resources } = await recordPlatform(stackConfig("prod"), "prod");
            const holdsData = ["aws:rds/instance:Instance", "aws:kms/key:Key", "aws:secretsmanager/secret:Secret"];
            for (const { type, name, protect } of resources) {
                if (holdsData.includes(type)) assert.ok(protect, name);
            }
        });

        it("keeps the networks of its two regions apart", async () => {
            const made = await recordPlatform(stackConfig("prod"), "prod");
            const blocks = made.all("aws:ec2/vpc:Vpc").map(({ inputs }) => [inputs.region, inputs.cidrBlock]);
            assert.deepEqual(blocks.sort(), [
                ["eu-west-1", "10.1.0.0/16"],
                ["eu-west-2", "10.0.0.0/16"],
            ]);
        });
    });

    describe("refuses", () => {
        it("all that is wrong with it at once, by the arguments' own names", async () => {
            const args = { ...basic, tags: { Owner: "x" }, lake: [{ ...lake, service: "hdfs" as LakeService }, lake] };
            await assert.rejects(recordPlatform(args), (error: unknown) => {
                assert.ok(pulumi.InputPropertiesError.isInstance(error));
                const keys = error.errors.map(({ propertyPath }) => propertyPath);
                assert.deepEqual(keys, ["tags.Owner", "lake[1].name", "lake[0].service"]);
                return true;
            });
        });
    });
});
