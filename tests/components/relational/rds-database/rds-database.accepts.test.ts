import assert from "node:assert/strict";
import type { RdsDatabaseArgs } from "../../../../components/relational/rds-database/rds-database.args";
import { RdsEngine } from "../../../../components/relational/rds-database/engine-versions";
import { Environment, Tier } from "../../../../components/shared/tier";
import { RecoveryCopy } from "../../../../components/shared/tiers";
import { problems } from "./rds-database.fixture";

const { MariaDb, Postgres } = RdsEngine;

/** The fact, and arguments that keep to it. */
const taken: [fact: string, over: Partial<RdsDatabaseArgs>][] = [
    ["the least that gp3 sells", { storageGib: 400, iops: 12_000, storageThroughputMibps: 500 }],
    [
        "the most that gp3 sells",
        { storageGib: 59_000, maxStorageGib: 65_536, iops: 64_000, storageThroughputMibps: 4000 },
    ],
    ["a volume that cannot grow", { storageGib: 65_536 }],
    ["a small volume in a large tier", { tier: Tier.Standard, storageGib: 200 }],
    [
        "a version that RDS Proxy does not know, where the tier alone asks for a proxy",
        { engine: MariaDb, engineVersion: "12.3", tier: Tier.Standard },
    ],
    ["a pinned minor without RDS's own upgrades", { engineVersion: "17.9", autoMinorVersionUpgrade: false }],
    ["extended support, paid for", { engineVersion: "13", extendedSupport: true }],
    ["the smallest class under MariaDB, without Insights", { engine: MariaDb, instanceClass: "db.t4g.micro" }],
    ["a window over midnight", { backupWindow: "23:45-00:30", maintenanceWindow: "sun:22:00-sun:23:30" }],
    ["no copy in the tier that has one", { tier: Tier.Premium, recoveryCopy: RecoveryCopy.None, recovery: undefined }],
];

describe("What RDS takes is not refused", () => {
    for (const [fact, over] of taken) {
        it(fact, () => {
            assert.deepEqual(problems(over), []);
        });
    }

    for (const engine of [MariaDb, Postgres]) {
        for (const tier of Object.values(Tier)) {
            for (const environment of Object.values(Environment)) {
                it(`${engine} in tier ${tier}, environment ${environment}`, () => {
                    assert.deepEqual(problems({ engine, tier, environment }), []);
                });
            }
        }
    }
});
