import assert from "node:assert/strict";
import fc from "fast-check";
import * as pulumi from "@pulumi/pulumi";
import { DocumentdbCluster } from "../../../../components/nosql/documentdb-cluster/documentdb-cluster";
import type { DocumentdbClusterArgs } from "../../../../components/nosql/documentdb-cluster/documentdb-cluster.args";
import { DocumentdbStorage } from "../../../../components/nosql/documentdb-cluster/documentdb-cluster.args";
import { instanceClasses, serverlessClass } from "../../../../components/nosql/documentdb-cluster/instance-classes";
import { thresholdsOf } from "../../../../components/nosql/documentdb-cluster/thresholds";
import { Environment, Tier } from "../../../../components/shared/tier";
import { record } from "../../mocks";
import { args, problems } from "./documentdb-cluster.fixture";

const { Premium } = Tier;
const { placement: here, recovery } = args();

/** The fact, arguments against it, and the whole message. */
const refused: [fact: string, over: Partial<DocumentdbClusterArgs>, message: string][] = [
    [
        "what is encrypted needs a key of its own region",
        { placement: { ...here, region: "eu-west-2" }, kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/1" },
        "kmsKeyArn: got a key of us-east-1, but what it encrypts is in eu-west-2; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "a copy needs a key of its own region",
        { recovery: { ...recovery!, kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/1" } },
        "recovery.kmsKeyArn: got a key of us-east-1, but what it encrypts is in eu-west-1; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "DocumentDB 3.6 has retired",
        { engineVersion: "3.6.0" },
        'engineVersion: got "3.6.0", but its standard support is over; DocumentDB has 4.0.0, 5.0.0, 8.0.0; set one of them',
    ],
    [
        "a version must exist",
        { engineVersion: "6.0.0" },
        'engineVersion: got "6.0.0", which is not a version; DocumentDB has 4.0.0, 5.0.0, 8.0.0; set one of them',
    ],
    [
        "DocumentDB has no db.r7g",
        { instanceClass: "db.r7g.large" },
        'instanceClass: got "db.r7g.large", which is none of DocumentDB\'s; near it are db.t3.*, db.t4g.*, db.r5.*, db.r6g.*, db.r6gd.*, db.r8g.*; set one of them',
    ],
    [
        "db.r8g runs from 5.0.0 on",
        { engineVersion: "4.0.0", instanceClass: "db.r8g.large" },
        'instanceClass: got "db.r8g.large", which runs from 5.0.0 on, and engineVersion is 4.0.0; set engineVersion to 5.0.0 or take another class',
    ],
    [
        "4.0.0 has no serverless instances",
        { engineVersion: "4.0.0", serverless: true, maxCapacityDcu: 8 },
        "serverless: got true, but 4.0.0 has no serverless instances; set engineVersion to 5.0.0 or later, or serverless to false",
    ],
    [
        "4.0.0 has no I/O-optimized storage",
        { engineVersion: "4.0.0", storageType: DocumentdbStorage.IoOptimized },
        "storageType: got iopt1, which 4.0.0 does not have; set engineVersion to 5.0.0 or later, or leave storageType out",
    ],
    [
        "capacity goes in steps of half a unit",
        { serverless: true, minCapacityDcu: 0.7 },
        "minCapacityDcu: got 0.7; DocumentDB takes 0.5 to 256 in steps of 0.5; set one of those",
    ],
    [
        "the most capacity is no less than the least",
        { serverless: true, minCapacityDcu: 32, maxCapacityDcu: 16 },
        "maxCapacityDcu: got 16; DocumentDB takes minCapacityDcu (32) or more, 1 to 256 in steps of 0.5; set one of those",
    ],
    [
        "only serverless has capacity units",
        { maxCapacityDcu: 8 },
        "maxCapacityDcu: got 8 without serverless, which alone has capacity units; set serverless to true or leave maxCapacityDcu out",
    ],
    [
        "a cluster has 15 readers at most",
        { instances: 17 },
        "instances: got 17; a cluster has one writer and up to 15 readers; set 1 to 16",
    ],
    [
        "global clusters take no burstable class",
        { tier: Premium, instanceClass: "db.t4g.medium" },
        'instanceClass: got "db.t4g.medium", which no global cluster takes; set instanceClass to db.r6g.large or larger, or global to false',
    ],
    [
        "a global cluster needs another region",
        { tier: Premium, recovery: undefined },
        "recovery: global needs a recovery region with a network and alert topics, and none is given; give it, or set global to false",
    ],
    [
        "a copy in the same region is none",
        { tier: Premium, placement: { ...here, region: "eu-west-1" } },
        'recovery.region: got "eu-west-1", the cluster\'s own region; set another one',
    ],
    [
        "some regions have no global clusters",
        { tier: Premium, recovery: { ...recovery!, region: "eu-south-1" } },
        'recovery.region: got "eu-south-1", where DocumentDB has no global clusters; set another region or global to false',
    ],
    [
        "backups reach back 35 days at most",
        { backupRetentionDays: 40 },
        "backupRetentionDays: got 40; DocumentDB keeps backups 1 to 35 days in dev; set one of those",
    ],
    [
        "in prod backups reach back a week at least",
        { environment: Environment.Prod, backupRetentionDays: 3 },
        "backupRetentionDays: got 3; DocumentDB keeps backups 7 to 35 days in prod; set one of those",
    ],
    [
        "backup and maintenance stay apart",
        { backupWindow: "04:30-05:30" },
        'maintenanceWindow: "sun:04:00-sun:05:00" meets backupWindow "04:30-05:30", and DocumentDB wants them apart; move one of them',
    ],
    [
        "TLS stays required",
        { parameters: { tls: "disabled" } },
        'parameters.tls: got "disabled", but TLS stays required; leave it out and set the argument tls',
    ],
    [
        "nobody is let in from everywhere",
        { placement: { ...here, allowedCidrBlocks: ["0.0.0.0/0"] } },
        "placement.allowedCidrBlocks: got 0.0.0.0/0, which is everybody; name the networks that may connect",
    ],
    [
        "a subnet group spans two zones",
        { placement: { ...here, subnetIds: ["subnet-a"] } },
        "placement.subnetIds: got 1; DocumentDB needs subnets in two availability zones or more; give at least two",
    ],
    [
        "change streams reach back a week at most",
        { changeStreamHours: 200 },
        "changeStreamHours: got 200; change streams reach back 1 to 168 hours; set one of those",
    ],
    [
        "an operation is slow from 50 milliseconds on",
        { slowOperationMs: 10 },
        "slowOperationMs: got 10; an operation is slow from 50 milliseconds on; set that or more",
    ],
    [
        "DocumentDB audits four kinds of events",
        { auditEvents: ["login"] },
        'auditEvents: got "login"; DocumentDB audits ddl, dml_read, dml_write, all; set some of those',
    ],
];

describe("What DocumentDB would refuse is refused at preview", () => {
    for (const [fact, over, message] of refused) {
        it(fact, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }

    for (const user of ["admin", "root", "a-b"]) {
        it(`no master user is called ${user}`, () => {
            assert.match(problems({ username: user }).join(), /^username: got "[\w-]+"; .* none of admin, root/);
        });
    }

    it("all problems are told at once, before anything is created", async () => {
        const { result, resources } = await record(() => {
            try {
                return new DocumentdbCluster("products", args({ engineVersion: "3.6.0", instances: 0, port: 80 }));
            } catch (error) {
                return error as Error;
            }
        });
        assert.ok(pulumi.InputPropertiesError.isInstance(result));
        assert.deepEqual(
            (result as pulumi.InputPropertiesError).errors?.map(({ propertyPath }) => propertyPath),
            ["engineVersion", "instances", "port"],
        );
        assert.ok(resources.every(({ custom }) => !custom));
    });

    for (const tier of Object.values(Tier)) {
        for (const environment of Object.values(Environment)) {
            it(`nothing of tier ${tier}, environment ${environment}`, () => {
                assert.deepEqual(problems({ tier, environment }), []);
            });
        }
    }
});

describe("The arithmetic of DocumentDB", () => {
    const classes = fc.oneof(
        fc.constantFrom(...instanceClasses.values()),
        fc.tuple(fc.integer({ min: 1, max: 512 }), fc.integer({ min: 2, max: 512 })).map(([least, most]) => {
            return serverlessClass(Math.min(least, most) / 2, Math.max(least, most) / 2);
        }),
    );

    it("warns before it is critical, and both within what the class has", () => {
        fc.assert(
            fc.property(classes, (instance) => {
                const { connections, cursors, freeableMemoryBytes, volumeBytes } = thresholdsOf({ instance });
                return (
                    connections.warning < connections.critical &&
                    connections.critical < instance.mostConnections &&
                    cursors <= instance.mostCursors &&
                    freeableMemoryBytes.critical < freeableMemoryBytes.warning &&
                    volumeBytes.warning < volumeBytes.critical
                );
            }),
        );
    });
});
