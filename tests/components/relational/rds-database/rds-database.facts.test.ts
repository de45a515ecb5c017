import assert from "node:assert/strict";
import type { RdsDatabaseArgs } from "../../../../components/relational/rds-database/rds-database.args";
import type { CertificateAuthority } from "../../../../components/relational/shared/database.args";
import { DatabaseInsights } from "../../../../components/relational/shared/database.args";
import { RdsEngine } from "../../../../components/relational/rds-database/engine-versions";
import { Environment, Tier } from "../../../../components/shared/tier";
import { RecoveryCopy } from "../../../../components/shared/tiers";
import { args, problems, recovery } from "./rds-database.fixture";

const { MariaDb } = RdsEngine;
const here = args().placement;

/** The fact, arguments against it, and the whole message. */
const refused: [fact: string, over: Partial<RdsDatabaseArgs>, message: string][] = [
    [
        "what is encrypted needs a key of its own region",
        { placement: { ...here, region: "eu-west-2" }, kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/1" },
        "kmsKeyArn: got a key of us-east-1, but what it encrypts is in eu-west-2; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "a copy needs a key of its own region",
        { recovery: { ...recovery, kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/1" } },
        "recovery.kmsKeyArn: got a key of us-east-1, but what it encrypts is in eu-west-1; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "gp3 takes no IOPS below 400 GiB",
        { storageGib: 200, iops: 6000 },
        "iops: 6000 needs at least 400 GiB of gp3 storage, got 200; set storageGib to 400 or leave iops out",
    ],
    [
        "gp3 takes no throughput below 400 GiB",
        { storageGib: 399, storageThroughputMibps: 500 },
        "storageThroughputMibps: 500 needs at least 400 GiB of gp3 storage, got 399; set storageGib to 400 or leave storageThroughputMibps out",
    ],
    [
        "gp3 takes 12,000 to 64,000 IOPS from 400 GiB on",
        { storageGib: 400, iops: 6000 },
        "iops: got 6000; gp3 takes 12,000 to 64,000 IOPS from 400 GiB on; set one of those or leave iops out",
    ],
    [
        "gp3 carries a quarter MiB/s for each I/O, at least 500 and at most 4,000",
        { storageGib: 400, storageThroughputMibps: 4000 },
        "storageThroughputMibps: got 4000; with 12,000 IOPS gp3 carries 500 to 3,000 MiB/s; set one of those, raise iops, or leave storageThroughputMibps out",
    ],
    [
        "gp3 starts at 20 GiB",
        { storageGib: 10 },
        "storageGib: got 10; gp3 takes whole numbers from 20 to 65,536 GiB; set one of those",
    ],
    [
        "storage never shrinks and autoscaling needs room: its ceiling is 110 % of the storage or more",
        { storageGib: 400, maxStorageGib: 420 },
        "maxStorageGib: got 420; autoscaling needs at least 110 % of storageGib 400 and at most 65,536 GiB; set maxStorageGib to 440 or more, or to 0 for no autoscaling",
    ],
    [
        "storage near the service's limit cannot grow",
        { storageGib: 65_000, maxStorageGib: 65_536 },
        "maxStorageGib: got 65536; autoscaling needs at least 110 % of storageGib 65000 and at most 65,536 GiB; set maxStorageGib to 0 for no autoscaling",
    ],
    [
        "MariaDB 11.4, 10.11 and 11.8 alone sign in by IAM",
        { engine: MariaDb, engineVersion: "12.3", iamAuthentication: true },
        "iamAuthentication: got true, but mariadb 12.3 has no IAM authentication; 10.11, 11.4, 11.8 have it; set engineVersion to one of them or leave iamAuthentication out",
    ],
    [
        "RDS Proxy does not know every version",
        { engine: MariaDb, engineVersion: "12.3", proxy: true },
        "proxy: got true, but RDS Proxy does not know mariadb 12.3; it knows 10.11, 11.4, 11.8; set engineVersion to one of them or proxy to false",
    ],
    [
        "RDS cannot manage the password of a database with read replicas",
        { readReplicas: 1, managedPassword: true },
        "managedPassword: got true, but RDS cannot manage the master password with read replicas or blue/green updates; leave managedPassword out",
    ],
    [
        "RDS cannot manage the password of a database with blue/green updates",
        { blueGreenUpdates: true, managedPassword: true },
        "managedPassword: got true, but RDS cannot manage the master password with read replicas or blue/green updates; leave managedPassword out",
    ],
    [
        "blue/green deployments take no read replica in another region",
        { tier: Tier.Premium, blueGreenUpdates: true },
        "blueGreenUpdates: got true with a read replica in another region, which blue/green deployments do not take; set recoveryCopy to backups or blueGreenUpdates to false",
    ],
    [
        "Database Insights advanced needs 465 days",
        { databaseInsights: DatabaseInsights.Advanced, insightsRetentionDays: 31 },
        "insightsRetentionDays: got 31; databaseInsights advanced needs at least 465 days; set insightsRetentionDays to 465 or databaseInsights to standard",
    ],
    [
        "Insights keeps 7 days, months, or two years",
        { insightsRetentionDays: 30 },
        "insightsRetentionDays: got 30; Insights keeps 7 days, a multiple of 31 up to 713, or 731; set one of those, or 0 to turn it off",
    ],
    [
        "Insights does not run on MariaDB's smallest classes",
        { engine: MariaDb, instanceClass: "db.t4g.small", insightsRetentionDays: 7 },
        "insightsRetentionDays: got 7, but Insights does not run on db.t4g.small with MariaDB; take db.t4g.medium or larger, or set insightsRetentionDays to 0",
    ],
    [
        "MariaDB 10.6 has retired",
        { engine: MariaDb, engineVersion: "10.6", iamAuthentication: false },
        'engineVersion: got mariadb "10.6", but its standard support is over; RDS supports 10.11, 11.4, 11.8, 12.3; set one of them',
    ],
    [
        "PostgreSQL 13 is in extended support, which costs",
        { engineVersion: "13" },
        'engineVersion: got postgres "13", but its standard support is over; RDS supports 14, 15, 16, 17, 18; set one of them, or extendedSupport to true',
    ],
    [
        "a version must exist",
        { engineVersion: "42" },
        'engineVersion: got postgres "42", which is not a version of it; RDS supports 14, 15, 16, 17, 18; set one of them',
    ],
    [
        "a pinned minor and RDS's own upgrades would undo each other",
        { engineVersion: "17.9" },
        'engineVersion: got the minor "17.9" while RDS upgrades minors itself; set engineVersion to "17" or autoMinorVersionUpgrade to false',
    ],
    [
        "a line alone needs RDS to choose the minor",
        { autoMinorVersionUpgrade: false },
        'autoMinorVersionUpgrade: got false with engineVersion "17", which names no minor; set engineVersion to the minor to keep, or leave autoMinorVersionUpgrade out',
    ],
    [
        "db.r6g.3xlarge does not exist",
        { instanceClass: "db.r6g.3xlarge" },
        'instanceClass: got "db.r6g.3xlarge", on which no supported version runs; near it are db.r6g.large, db.r6g.xlarge, db.r6g.2xlarge, db.r6g.4xlarge, db.r6g.8xlarge, db.r6g.12xlarge, db.r6g.16xlarge; set one of them',
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
        "backup and maintenance stay apart",
        { backupWindow: "04:30-05:30" },
        'maintenanceWindow: "sun:04:00-sun:05:00" meets backupWindow "04:30-05:30", and RDS wants them apart; move one of them',
    ],
    [
        "a window lasts half an hour or more",
        { backupWindow: "02:00-02:20" },
        'backupWindow: got "02:00-02:20"; it is hh:mm-hh:mm in UTC, 30 minutes or more; set for example "02:00-03:00"',
    ],
    [
        "a copy needs a recovery region",
        { tier: Tier.Standard, recovery: undefined },
        "recovery: recoveryCopy backups needs a recovery region, and none is given; give it, or set recoveryCopy to none",
    ],
    [
        "a copy in the same region is none",
        { placement: { ...here, region: "eu-west-1" }, recovery, recoveryCopy: RecoveryCopy.Backups },
        'recovery.region: got "eu-west-1", the database\'s own region; set another one',
    ],
    [
        "a read replica elsewhere needs a network there",
        { tier: Tier.Premium, recovery: { ...recovery, network: undefined } },
        "recovery.network: recoveryCopy backups-and-replica needs a network in the recovery region for the read replica, and none is given; give it, or set recoveryCopy to backups",
    ],
    [
        "Enhanced Monitoring has fixed intervals",
        { monitoringIntervalSeconds: 20 },
        "monitoringIntervalSeconds: got 20; Enhanced Monitoring takes 0, 1, 5, 10, 15, 30, 60 seconds; set one of those",
    ],
    [
        "each engine exports its own logs",
        { logExports: ["slowquery"] },
        'logExports: got "slowquery"; this engine knows postgresql, upgrade, iam-db-auth-error; set some of those',
    ],
    [
        "TLS stays required",
        { parameters: { "rds.force_ssl": "0" } },
        'parameters.rds.force_ssl: got "0", but TLS stays required; leave rds.force_ssl out',
    ],
    [
        "nobody is let in from everywhere",
        { placement: { ...here, allowedCidrBlocks: ["0.0.0.0/0"] } },
        "placement.allowedCidrBlocks: got 0.0.0.0/0, which is everybody; name the networks that may connect",
    ],
    [
        "a subnet group spans two zones",
        { placement: { ...here, subnetIds: ["subnet-a"] } },
        "placement.subnetIds: got 1; RDS needs subnets in two availability zones or more; give at least two",
    ],
    [
        "a role is not let in as the master user",
        { grants: [{ grantName: "api", roleName: "api", databaseUser: "stratamaster" }] },
        'grants[0].databaseUser: got "stratamaster", by which a role would be the master user; make a database user for the application and name it',
    ],
    [
        "the first certificate authority of RDS has expired",
        { certificateAuthority: "rds-ca-2019" as CertificateAuthority },
        'certificateAuthority: got "rds-ca-2019"; the authorities that have not expired are rds-ca-rsa2048-g1, rds-ca-rsa4096-g1, rds-ca-ecc384-g1; set one of them',
    ],
    [
        "a proxy signs in with 200 secrets, the master user's included",
        { proxySecretArns: Array.from({ length: 200 }, (_, index) => `secret-${index}`) },
        "proxySecretArns: got 200; a proxy signs in with 200 secrets, the master user's included; give 199 at most",
    ],
    [
        "only MariaDB has a query cache",
        { queryCacheMib: 64 },
        "queryCacheMib: got 64, but only MariaDB has a query cache; leave queryCacheMib out",
    ],
    [
        "RDS runs no Oracle here",
        { engine: "oracle" as RdsEngine },
        'engine: got "oracle"; RDS databases here are mariadb or postgres; set engine to one of them',
    ],
];

describe("What RDS would refuse is refused at preview", () => {
    for (const [fact, over, message] of refused) {
        it(fact, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }

    for (const user of ["admin", "postgres", "root", "Admin"]) {
        it(`no master user is called ${user}`, () => {
            assert.match(problems({ username: user }).join(), /^username: got "\w+"; .* none of admin, postgres, root/);
        });
    }

    it("a version without IAM authentication or standard support has both problems told", () => {
        const keys = problems({ engine: MariaDb, engineVersion: "10.6.27", iamAuthentication: true, port: 80 });
        assert.deepEqual(
            keys.map((problem) => problem.split(":")[0]),
            ["engineVersion", "engineVersion", "iamAuthentication", "port"],
        );
    });
});
