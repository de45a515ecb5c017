import assert from "node:assert/strict";
import { RdsEngine } from "../../../../components/relational/rds-database/engine-versions";
import type { RdsDatabase } from "../../../../components/relational/rds-database/rds-database";
import { baselineIops } from "../../../../components/relational/rds-database/storage";
import { Tier } from "../../../../components/shared/tier";
import type { Recording } from "../../mocks";
import { deploy } from "./rds-database.fixture";

type Databases = { mariaDb: Recording<RdsDatabase>; premium: Recording<RdsDatabase> };

/** What is easy to get wrong about RDS, and how a database that says nothing of it stands. */
const honoured: [fact: string, check: (databases: Databases) => void][] = [
    [
        "gp3 gives 3,000 IOPS below 400 GiB and 12,000 from there on, and below it none can be bought",
        ({ mariaDb }) => {
            assert.deepEqual([20, 399, 400].map(baselineIops), [3_000, 3_000, 12_000]);
            const { storageType, iops, storageThroughput } = mariaDb.one("ledger-instance").inputs;
            assert.deepEqual([storageType, iops, storageThroughput], ["gp3", undefined, undefined]);
        },
    ],
    [
        "storage that autoscaling has grown is no drift, since its ceiling is set",
        ({ mariaDb }) => {
            const { allocatedStorage, maxAllocatedStorage } = mariaDb.one("ledger-instance").inputs;
            assert.ok(maxAllocatedStorage >= allocatedStorage * 1.1);
        },
    ],
    [
        "MariaDB signs in by IAM from 10.11 on, so the default version does",
        ({ mariaDb }) => {
            const { engineVersion, iamDatabaseAuthenticationEnabled } = mariaDb.one("ledger-instance").inputs;
            assert.deepEqual([engineVersion, iamDatabaseAuthenticationEnabled], ["11.8", true]);
        },
    ],
    [
        "RDS Proxy takes MariaDB as MYSQL, in the database's own subnets, with TLS",
        ({ mariaDb }) => {
            const { engineFamily, vpcSubnetIds, requireTls } = mariaDb.one("ledger-proxy").inputs;
            assert.deepEqual([engineFamily, vpcSubnetIds, requireTls], ["MYSQL", ["subnet-a", "subnet-b"], true]);
        },
    ],
    [
        "RDS Proxy is not documented to say on whose behalf it assumes its role, so no condition can lock it out",
        ({ mariaDb }) => {
            const [trust] = JSON.parse(mariaDb.one("ledger-proxy-role").inputs.assumeRolePolicy).Statement;
            assert.deepEqual([trust.Principal, trust.Condition], [{ Service: "rds.amazonaws.com" }, undefined]);
        },
    ],
    [
        "Enhanced Monitoring does say it, so its role is for this account only",
        ({ mariaDb }) => {
            const [trust] = JSON.parse(mariaDb.one("ledger-monitoring").inputs.assumeRolePolicy).Statement;
            assert.deepEqual(trust.Condition, { StringEquals: { "aws:SourceAccount": "123456789012" } });
        },
    ],
    [
        "RDS cannot manage the password of a database with a replica, so that one has a secret of its own",
        ({ mariaDb, premium }) => {
            assert.equal(mariaDb.one("ledger-instance").inputs.manageMasterUserPassword, true);
            assert.equal(premium.one("ledger-instance").inputs.manageMasterUserPassword, undefined);
            assert.equal(premium.one("ledger-credentials-secret").inputs.replicas[0].region, "eu-west-1");
        },
    ],
    [
        "Database Insights keeps 7 days, and advanced 465",
        ({ mariaDb, premium }) => {
            const kept = [mariaDb, premium].map(({ one }) => {
                const { databaseInsightsMode, performanceInsightsRetentionPeriod } = one("ledger-instance").inputs;
                return [databaseInsightsMode, performanceInsightsRetentionPeriod];
            });
            assert.deepEqual(kept, [
                ["standard", 7],
                ["advanced", 465],
            ]);
        },
    ],
    [
        "a parameter group in use blocks a major upgrade, so groups have no fixed name and are made beside the old ones",
        ({ mariaDb }) => {
            for (const role of ["ledger-parameters", "ledger-options"]) {
                const { inputs, deleteBeforeReplace } = mariaDb.one(role);
                assert.deepEqual([inputs.name, deleteBeforeReplace], [undefined, false], role);
            }
        },
    ],
    [
        "a copy in another region needs a key of that region",
        ({ premium }) => {
            assert.match(premium.one("ledger-recovery-backups").inputs.kmsKeyId, /^arn:aws:kms:eu-west-1:/);
            assert.match(premium.one("ledger-recovery-replica").inputs.kmsKeyId, /^arn:aws:kms:eu-west-1:/);
        },
    ],
];

describe("What is easy to get wrong about RDS is right by default", () => {
    let databases: Databases;
    before(async () => {
        const mariaDb = await deploy({ engine: RdsEngine.MariaDb, proxy: true });
        databases = { mariaDb, premium: await deploy({ tier: Tier.Premium }) };
    });
    for (const [fact, check] of honoured) {
        it(fact, () => check(databases));
    }
});
