import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { Environment, Tier } from "../../../../components/shared/tier";
import { RecoveryCopy } from "../../../../components/shared/tiers";
import type { RedshiftWarehouseArgs } from "../../../../components/warehouse/redshift/redshift-warehouse.args";
import { UsageFeature } from "../../../../components/warehouse/redshift/redshift-warehouse.args";
import { RedshiftWarehouse } from "../../../../components/warehouse/redshift/redshift-warehouse";
import { record } from "../../mocks";
import { args, problems } from "./redshift-warehouse.fixture";

const { Basic, Premium } = Tier;
const here = args().placement;
const pauseSchedule = { pauseAt: "cron(0 19 ? * MON-FRI *)", resumeAt: "cron(0 6 ? * MON-FRI *)" };

/** The fact, arguments against it, and the whole message. */
const refused: [fact: string, over: Partial<RedshiftWarehouseArgs>, message: string][] = [
    [
        "what is encrypted needs a key of its own region",
        { placement: { ...here, region: "eu-west-2" }, kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/1" },
        "kmsKeyArn: got a key of us-east-1, but what it encrypts is in eu-west-2; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "a copy needs a key of its own region",
        { recovery: { region: "eu-west-1", kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/1" } },
        "recovery.kmsKeyArn: got a key of us-east-1, but what it encrypts is in eu-west-1; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "DC2 can no longer be created",
        { nodeType: "dc2.large" },
        'nodeType: got "dc2.large", which can no longer be created; Redshift has ra3.large, ra3.xlplus, ra3.4xlarge, ra3.16xlarge, rg.large, rg.xlarge, rg.4xlarge, rg.12xlarge; set one of them',
    ],
    [
        "a node type must exist",
        { nodeType: "ra3.8xlarge" },
        'nodeType: got "ra3.8xlarge", which is no node type; Redshift has ra3.large, ra3.xlplus, ra3.4xlarge, ra3.16xlarge, rg.large, rg.xlarge, rg.4xlarge, rg.12xlarge; set one of them',
    ],
    [
        "Multi-AZ takes two nodes a zone or more",
        { tier: Premium, nodeType: "ra3.xlplus", nodes: 1 },
        "nodes: got 1; ra3.xlplus in two zones takes 2 to 16 nodes; set one of those",
    ],
    [
        "large node types do not run alone",
        { nodeType: "ra3.4xlarge", nodes: 1 },
        "nodes: got 1; ra3.4xlarge takes 2 to 32 nodes; set one of those",
    ],
    [
        "a Multi-AZ cluster is not relocated",
        { tier: Premium, relocation: true },
        "relocation: got true with multiAz, which moves by itself; leave relocation out",
    ],
    [
        "a Multi-AZ cluster is not paused",
        { tier: Premium, pauseSchedule },
        "pauseSchedule: is given with multiAz, and Redshift pauses no cluster of two zones; leave pauseSchedule out or set multiAz to false",
    ],
    [
        "RA3, RG and serverless listen on two ranges of ports",
        { port: 5432 - 5 },
        "port: got 5427; RA3, RG and serverless listen on 5431 to 5455 and 8191 to 8215; set one of those or leave port out",
    ],
    [
        "base capacity is 4, or 8 to 512 in steps of 8",
        { tier: Basic, baseCapacityRpu: 12 },
        "baseCapacityRpu: got 12; Redshift Serverless starts with 4, or with 8 to 512 RPU in steps of 8; set one of those",
    ],
    [
        "maximum capacity is at least the base",
        { tier: Basic, baseCapacityRpu: 64, maxCapacityRpu: 32 },
        "maxCapacityRpu: got 32; Redshift Serverless grows to baseCapacityRpu (64) or more, 8 to 512 RPU in steps of 8; set one of those",
    ],
    [
        "4 RPU serve 32 TB at most",
        { tier: Basic, baseCapacityRpu: 4, expectedStorageTb: 40 },
        "expectedStorageTb: got 40; 4 RPU serve up to 32 TB; set baseCapacityRpu to 8 or more",
    ],
    [
        "8 to 24 RPU serve less than 128 TB",
        { tier: Basic, baseCapacityRpu: 24, expectedStorageTb: 128 },
        "expectedStorageTb: got 128; 24 RPU serve less than 128 TB; set baseCapacityRpu to 32 or more",
    ],
    [
        "nodes address only so much storage",
        { nodeType: "ra3.large", nodes: 2, expectedStorageTb: 20 },
        "expectedStorageTb: got 20; 2 x ra3.large address 16 TB; raise nodes or take a larger nodeType",
    ],
    [
        "with enhanced VPC routing, subnets span three zones",
        { placement: { ...here, subnetIds: ["subnet-a", "subnet-b"] } },
        "placement.subnetIds: got 2; Redshift needs subnets in three availability zones or more; give at least three",
    ],
    [
        "nobody is let in from everywhere",
        { placement: { ...here, allowedCidrBlocks: ["0.0.0.0/0"] } },
        "placement.allowedCidrBlocks: got 0.0.0.0/0, which is everybody; name the networks that may connect",
    ],
    [
        "a setting belongs to one deployment",
        { tier: Basic, nodes: 2 },
        "nodes: belongs to deployment provisioned, and this warehouse is serverless; leave nodes out or set deployment to provisioned",
    ],
    [
        "serverless snapshots are not copied",
        { tier: Basic, recoveryCopy: RecoveryCopy.Backups },
        'recoveryCopy: got "backups", but the provider cannot copy serverless snapshots; set recoveryCopy to none or deployment to provisioned',
    ],
    [
        "Redshift has no read replica",
        { recoveryCopy: RecoveryCopy.BackupsAndReplica },
        'recoveryCopy: got "backups-and-replica", but Redshift has no read replica; set recoveryCopy to backups',
    ],
    [
        "a copy needs a recovery region",
        { recovery: undefined },
        "recovery: recoveryCopy backups needs a recovery region, and none is given; give it, or set recoveryCopy to none",
    ],
    [
        "a copy in the same region is none",
        { placement: { ...here, region: "eu-west-1" } },
        'recovery.region: got "eu-west-1", the warehouse\'s own region; set another one',
    ],
    [
        "snapshots are kept 35 days at most",
        { backupRetentionDays: 40 },
        "backupRetentionDays: got 40; Redshift keeps automated snapshots 1 to 35 days in dev; set one of those",
    ],
    [
        "automated snapshots of managed storage cannot be turned off",
        { backupRetentionDays: 0 },
        "backupRetentionDays: got 0; Redshift keeps automated snapshots 1 to 35 days in dev; set one of those",
    ],
    [
        "manual snapshots are kept 3,653 days, or for ever",
        { manualSnapshotRetentionDays: 0 },
        "manualSnapshotRetentionDays: got 0; Redshift keeps manual snapshots 1 to 3,653 days, or for ever; set one of those or -1",
    ],
    [
        "a cluster is made from one snapshot",
        { restore: { snapshotIdentifier: "a", snapshotArn: "arn:aws:redshift:eu-west-2:123456789012:snapshot:a/a" } },
        "restore: got 2 of snapshotIdentifier and snapshotArn; a cluster is made from one snapshot; set one of them",
    ],
    [
        "the provider makes no namespace from a snapshot",
        { tier: Basic, restore: { snapshotIdentifier: "a" } },
        "restore: belongs to deployment provisioned, and this warehouse is serverless; leave restore out or set deployment to provisioned",
    ],
    [
        "a snapshot is taken every day at least",
        { snapshotIntervalHours: 48 },
        "snapshotIntervalHours: got 48; a snapshot is taken every 1 to 24 hours; set one of those",
    ],
    [
        "a window is written in days and times",
        { maintenanceWindow: "04:00-05:00" },
        'maintenanceWindow: got "04:00-05:00"; it is ddd:hh:mm-ddd:hh:mm in UTC, 30 minutes to a day; set for example "sun:04:00-sun:05:00"',
    ],
    [
        "TLS stays required",
        { parameters: { require_ssl: "false" } },
        'parameters.require_ssl: got "false", but TLS stays required; leave require_ssl out',
    ],
    [
        "queues are a JSON array",
        { wlmJson: "{}" },
        "wlmJson: is no JSON array of queues, which is what Redshift takes; correct it or leave it out for automatic queues",
    ],
    [
        "a cluster counts no RPU-hours",
        { usageLimits: [{ feature: UsageFeature.ServerlessCompute, amount: 1 }] },
        'usageLimits[0].feature: got "serverless-compute"; a provisioned warehouse counts concurrency-scaling, spectrum, cross-region-datasharing; set one of them',
    ],
    [
        "a production warehouse does not rest",
        { environment: Environment.Prod, pauseSchedule },
        "pauseSchedule: is given in prod, where a resting warehouse is an outage; leave pauseSchedule out",
    ],
    [
        "a schedule has six fields",
        { pauseSchedule: { ...pauseSchedule, pauseAt: "cron(0 19 * * *)" } },
        'pauseSchedule.pauseAt: got "cron(0 19 * * *)"; it is cron(minutes hours day-of-month month day-of-week year) in UTC; set for example "cron(0 19 ? * MON-FRI *)"',
    ],
    [
        "Redshift knows three audit logs",
        { logExports: ["audit"] },
        'logExports: got "audit"; Redshift knows connectionlog, userlog, useractivitylog; set some of those',
    ],
    [
        "Redshift takes ten roles",
        { iamRoleArns: Array.from({ length: 10 }, (_, index) => `role-${index}`) },
        "iamRoleArns: got 10; Redshift takes ten roles, one of which is for the lake; give 9 at most",
    ],
    [
        "a query ends within a day",
        { maxQuerySeconds: 100_000 },
        "maxQuerySeconds: got 100000; Redshift ends queries after 1 to 86,399 seconds; set one of those",
    ],
];

describe("What Redshift would refuse is refused at preview", () => {
    for (const [fact, over, message] of refused) {
        it(fact, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }

    for (const user of ["awsuser", "admin", "Root"]) {
        it(`no admin user is called ${user}`, () => {
            assert.match(problems({ username: user }).join(), /^username: got "\w+"; .* none of awsuser, admin, root/);
        });
    }

    it("all problems are told at once, before anything is created", async () => {
        const { result, resources } = await record(() => {
            try {
                return new RedshiftWarehouse("reporting", args({ nodeType: "dc2.large", port: 80, username: "admin" }));
            } catch (error) {
                return error as Error;
            }
        });
        assert.ok(pulumi.InputPropertiesError.isInstance(result));
        const { errors } = result as pulumi.InputPropertiesError;
        assert.deepEqual(
            errors?.map(({ propertyPath }) => propertyPath),
            ["nodeType", "port", "username"],
        );
        assert.ok(resources.every(({ custom }) => !custom));
    });
});
