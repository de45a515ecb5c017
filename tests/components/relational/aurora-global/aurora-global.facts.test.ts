import assert from "node:assert/strict";
import type {
    AuroraGlobalArgs,
    AuroraStorage,
} from "../../../../components/relational/aurora-global/aurora-global.args";
import { AuroraScalingMetric } from "../../../../components/relational/aurora-global/aurora-global.args";
import { DatabaseInsights } from "../../../../components/relational/shared/database.args";
import { Environment, Tier } from "../../../../components/shared/tier";
import { problems, region } from "./aurora-global.fixture";

const premium = { tier: Tier.Premium };
const eleven = Array.from({ length: 12 }, (_, index) => region(`eu-west-${index % 10}`));

/** The fact, arguments against it, and the whole message. */
const refused: [fact: string, over: Partial<AuroraGlobalArgs>, message: string][] = [
    [
        "an encrypted secondary needs a key of its own region",
        {
            ...premium,
            regions: [
                region("eu-west-2"),
                region("eu-west-1", { kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/1" }),
            ],
        },
        "regions[1].kmsKeyArn: got a key of us-east-1, but what it encrypts is in eu-west-1; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "a global database takes no t class",
        { ...premium, instanceClass: "db.t4g.large" },
        'instanceClass: got "db.t4g.large", but a global database takes memory-optimised classes only, never a t class; set db.r6g.large or more, or global to false',
    ],
    [
        "a global database spans two regions or more",
        { ...premium, regions: [region("eu-west-2")] },
        "regions: got 1, but a global database needs two or more; give another region, or set global to false",
    ],
    [
        "each cluster of a global database stands in a region of its own",
        { ...premium, regions: [region("eu-west-2"), region("eu-west-2")] },
        'regions[1].region: got "eu-west-2" twice; two clusters of a database never share a region; set another one',
    ],
    [
        "a regional database has one region",
        { regions: [region("eu-west-2"), region("eu-west-1")] },
        "regions: got 2, but a regional database has one; set global to true or leave the others out",
    ],
    [
        "the first region has 15 readers less its other regions",
        { ...premium, instances: 16 },
        "instances: got 16; the first region of a global database, with its writer, has 1 to 15 instances; set one of those",
    ],
    [
        "a cluster has sixteen instances at most",
        { instances: 17 },
        "instances: got 17; a cluster has 1 to 16 instances; set one of those",
    ],
    [
        "RDS cannot manage the password of a global database",
        { ...premium, managedPassword: true },
        "managedPassword: got true, but RDS cannot manage the master password of a global database; leave managedPassword out",
    ],
    [
        "RDS upgrades no member of a global database by itself",
        { ...premium, autoMinorVersionUpgrade: true },
        "autoMinorVersionUpgrade: got true, but RDS upgrades no member of a global database by itself; raise engineVersion instead, and leave autoMinorVersionUpgrade out",
    ],
    [
        "so a global database names its minor",
        { ...premium, engineVersion: "17" },
        'engineVersion: got "17", but a global database takes no minors by itself; set one of 17.5, 17.6, 17.7, 17.9, 17.10 (17.7 is kept longest)',
    ],
    [
        "15.4 has retired",
        { engineVersion: "15.4", autoMinorVersionUpgrade: false },
        'engineVersion: got "15.4", a minor that AWS has retired or not released; Aurora 15 has 15.10, 15.13, 15.14, 15.15, 15.17, 15.18; set one of them',
    ],
    [
        "line 13 is in extended support, which costs",
        { engineVersion: "13" },
        'engineVersion: got Aurora PostgreSQL "13", but its standard support is over; Aurora supports 14, 15, 16, 17, 18; set one of them, or extendedSupport to true',
    ],
    [
        "a version must exist",
        { engineVersion: "42" },
        'engineVersion: got Aurora PostgreSQL "42", which is not a version of it; Aurora supports 14, 15, 16, 17, 18; set one of them',
    ],
    [
        "a pinned minor and RDS's own upgrades would undo each other",
        { engineVersion: "17.7" },
        'engineVersion: got the minor "17.7" while RDS upgrades minors itself; set engineVersion to "17" or autoMinorVersionUpgrade to false',
    ],
    [
        "a line alone needs RDS to choose the minor",
        { autoMinorVersionUpgrade: false },
        'autoMinorVersionUpgrade: got false with engineVersion "17", which names no minor; set engineVersion to the minor to keep, or leave autoMinorVersionUpgrade out',
    ],
    [
        "a global database that bounds its RPO takes no major upgrade",
        { ...premium, allowMajorVersionUpgrade: true, parameters: { "rds.global_db_rpo": "60" } },
        'parameters.rds.global_db_rpo: got "60" with allowMajorVersionUpgrade, but Aurora upgrades no global database to another line while it bounds its RPO; leave rds.global_db_rpo out until it is upgraded',
    ],
    [
        "not every size of a family is a class of Aurora PostgreSQL",
        { instanceClass: "db.r6gd.large" },
        'instanceClass: got "db.r6gd.large", on which no Aurora PostgreSQL runs; near it are db.r6gd.xlarge, db.r6gd.2xlarge, db.r6gd.4xlarge, db.r6gd.8xlarge, db.r6gd.12xlarge, db.r6gd.16xlarge; set one of them, or serverless',
    ],
    [
        "serverless instances have no class",
        { instanceClass: "db.r6g.large", serverless: {} },
        'instanceClass: got "db.r6g.large" beside serverless, whose instances have no class; leave one of them out',
    ],
    [
        "no t class has the Data API",
        { instanceClass: "db.t4g.large", dataApi: true },
        "dataApi: got true, but no t class such as db.t4g.large has the Data API; set instanceClass to db.r6g.large or more, or leave dataApi out",
    ],
    [
        "ACUs come in halves",
        { serverless: { minAcu: 0.7 } },
        "serverless.minAcu: got 0.7; Aurora takes 0 ACUs or more in halves, up to 256; set one of those",
    ],
    [
        "there are 256 ACUs at most",
        { serverless: { maxAcu: 384 } },
        "serverless.maxAcu: got 384 with minAcu 2; Aurora takes 2 ACUs or more in halves, up to 256; set one of those",
    ],
    [
        "the writer of a global database never pauses",
        { ...premium, serverless: { minAcu: 0 } },
        "serverless.minAcu: got 0, but the writer of a global database never pauses; set 8 or more, which AWS advises for it, or global to false",
    ],
    [
        "an instance pauses from 0 ACUs only",
        { serverless: { minAcu: 1, pauseAfterSeconds: 600 } },
        "serverless.pauseAfterSeconds: got 600 with minAcu 1; an instance pauses from 0 ACUs only; set minAcu to 0 or leave pauseAfterSeconds out",
    ],
    [
        "an instance pauses after five minutes to a day",
        { serverless: { minAcu: 0, pauseAfterSeconds: 60 } },
        "serverless.pauseAfterSeconds: got 60; Aurora waits 300 to 86,400 seconds; set one of those",
    ],
    [
        "a proxy keeps instances from pausing",
        { serverless: { minAcu: 0 }, proxy: true },
        "proxy: got true with serverless.minAcu 0, but a proxy's connections keep instances from pausing; leave proxy out or set minAcu to 0.5 or more",
    ],
    [
        "an instance that may shrink to half an ACU takes 2,000 connections",
        { serverless: { minAcu: 0.5 }, maxConnections: 3000 },
        "maxConnections: got 3000; with minAcu 0.5 Aurora takes 6 to 2,000; set one of those or leave maxConnections out",
    ],
    [
        "autoscaling keeps to the room for readers",
        { ...premium, readerAutoscaling: { maxReaders: 15 } },
        "readerAutoscaling.maxReaders: got 15; the first region has room for 2 (minReaders) to 14 readers, 15 less its other regions; set one of those",
    ],
    [
        "a CPU is never busier than 99 percent",
        { readerAutoscaling: { maxReaders: 3, metric: AuroraScalingMetric.Cpu, target: 120 } },
        "readerAutoscaling.target: got 120; percent of CPU are 1 to 99; set one of those",
    ],
    [
        "a regional database forwards no writes",
        { writeForwarding: true },
        "writeForwarding: got true, but only regions of a global database forward writes; set global to true or leave writeForwarding out",
    ],
    [
        "a proxy signs in with 200 secrets, the master user's included",
        { proxySecretArns: Array.from({ length: 200 }, (_, index) => `secret-${index}`) },
        "proxySecretArns: got 200; a proxy signs in with 200 secrets, the master user's included; give 199 at most",
    ],
    [
        "Aurora has two kinds of storage",
        { storageType: "gp3" as AuroraStorage },
        'storageType: got "gp3"; Aurora\'s storage is aurora or aurora-iopt1; set one of them',
    ],
    [
        "Database Insights advanced needs 465 days",
        { databaseInsights: DatabaseInsights.Advanced, insightsRetentionDays: 31 },
        "insightsRetentionDays: got 31; databaseInsights advanced needs at least 465 days; set insightsRetentionDays to 465 or databaseInsights to standard",
    ],
    [
        "backups reach back 35 days at most",
        { backupRetentionDays: 40 },
        "backupRetentionDays: got 40; RDS keeps backups 1 to 35 days in dev; set one of those",
    ],
    [
        "in prod backups reach back a week at least",
        { environment: Environment.Prod, backupRetentionDays: 3 },
        "backupRetentionDays: got 3; RDS keeps backups 7 to 35 days in prod; set one of those",
    ],
    [
        "Aurora PostgreSQL exports its own logs",
        { logExports: ["slowquery"] },
        'logExports: got "slowquery"; this engine knows postgresql, instance, iam-db-auth-error; set some of those',
    ],
    [
        "TLS stays required",
        { parameters: { "rds.force_ssl": "0" } },
        'parameters.rds.force_ssl: got "0", but TLS stays required; leave rds.force_ssl out',
    ],
    [
        "nobody is let in from everywhere",
        {
            regions: [
                region("eu-west-2", {
                    network: { vpcId: "v", subnetIds: ["a", "b"], allowedCidrBlocks: ["0.0.0.0/0"] },
                }),
            ],
        },
        "regions[0].network.allowedCidrBlocks: got 0.0.0.0/0, which is everybody; name the networks that may connect",
    ],
    [
        "a subnet group spans two zones",
        { regions: [region("eu-west-2", { network: { vpcId: "v", subnetIds: ["a"] } })] },
        "regions[0].network.subnetIds: got 1; RDS needs subnets in two availability zones or more; give at least two",
    ],
    [
        "a role is not let in as the master user",
        { grants: [{ grantName: "api", roleName: "api", databaseUser: "stratamaster" }] },
        'grants[0].databaseUser: got "stratamaster", by which a role would be the master user; make a database user for the application and name it',
    ],
    [
        "a cluster's name leaves room for its region and its instances",
        { identifier: "a".repeat(41) },
        `identifier: got "${"a".repeat(41)}"; a cluster has a small letter, then small letters, digits and single hyphens, 40 at most; set another one`,
    ],
];

describe("What Aurora would refuse is refused at preview", () => {
    for (const [fact, over, message] of refused) {
        it(fact, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }

    it("a global database has eleven regions at most", () => {
        assert.match(
            problems({ ...premium, regions: eleven }).join(),
            /regions: got 12; a global database has 11 at most/,
        );
    });

    it("a database stands somewhere", () => {
        assert.match(problems({ regions: [] }).join(), /^regions: got none/);
    });

    for (const user of ["admin", "postgres", "root"]) {
        it(`no master user is called ${user}`, () => {
            assert.match(problems({ username: user }).join(), /^username: got "\w+"; .* none of admin, postgres, root/);
        });
    }
});
