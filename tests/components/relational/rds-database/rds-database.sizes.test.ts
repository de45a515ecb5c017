import assert from "node:assert/strict";
import fc from "fast-check";
import { thresholdsOf } from "../../../../components/relational/rds-database/alarm-thresholds";
import { connectionFormulas, connectionsFor } from "../../../../components/relational/rds-database/connections";
import { RdsEngine, currentVersions, lineOf } from "../../../../components/relational/rds-database/engine-versions";
import { instanceClasses } from "../../../../components/relational/rds-database/instance-classes";
import { parametersOf } from "../../../../components/relational/rds-database/parameters";
import { settingsOf } from "../../../../components/relational/rds-database/rds-database.settings";
import { recoveryOf } from "../../../../components/relational/rds-database/recovery";
import {
    defaultCeilingGib,
    freeStorageThresholds,
    gp3,
    lowestCeilingGib,
    throughputLimitMibps,
} from "../../../../components/relational/rds-database/storage";
import { dailySpan, overlaps, weeklySpan } from "../../../../components/foundation/aws/windows";
import { Tier } from "../../../../components/shared/tier";
import { record } from "../../mocks";
import { args, problems } from "./rds-database.fixture";

const engines = fc.constantFrom(RdsEngine.MariaDb, RdsEngine.Postgres);
const classes = fc.constantFrom(...instanceClasses.values());
const storage = fc.integer({ min: gp3.minStorageGib, max: gp3.maxStorageGib });
const tiersOfAll = fc.constantFrom(...Object.values(Tier));

before(async () => {
    // Settings name the instance by project and stack.
    await record(() => undefined);
});

describe("The arithmetic of storage", () => {
    it("chooses settings that its own rules accept, for any size, class, tier and engine", () => {
        fc.assert(
            fc.property(engines, tiersOfAll, storage, classes, (engine, tier, storageGib, { name }) => {
                assert.deepEqual(problems({ engine, tier, storageGib, instanceClass: name }), []);
            }),
        );
    });

    it("buys IOPS from 400 GiB on only, and then within gp3's range", () => {
        fc.assert(
            fc.property(tiersOfAll, storage, (tier, storageGib) => {
                const { iops } = settingsOf("ledger", args({ tier, storageGib }));
                if (storageGib < 400) assert.equal(iops, undefined);
                else assert.ok(iops === undefined || (iops >= 12_000 && iops <= 64_000));
            }),
        );
    });

    it("accepts throughput exactly up to a quarter of the IOPS and 4,000 MiB/s", () => {
        fc.assert(
            fc.property(fc.integer({ min: 12_000, max: 64_000 }), fc.integer({ min: 1, max: 5000 }), (iops, given) => {
                const found = problems({ storageGib: 400, iops, storageThroughputMibps: given });
                const fits = given >= 500 && given <= 4000 && given * 4 <= iops;
                assert.equal(found.length === 0, fits);
                assert.equal(given >= 500 && given <= throughputLimitMibps(iops), fits);
            }),
        );
    });

    it("leaves autoscaling a tenth or turns it off", () => {
        fc.assert(
            fc.property(storage, fc.integer({ min: 20, max: 65_536 }), (storageGib, tierCeiling) => {
                const ceiling = defaultCeilingGib(storageGib, tierCeiling);
                if (ceiling === 0) assert.ok(storageGib * 11 > gp3.maxStorageGib * 10);
                else assert.ok(ceiling * 10 >= storageGib * 11 && ceiling <= gp3.maxStorageGib);
            }),
        );
        assert.equal(lowestCeilingGib(400), 440);
        assert.equal(lowestCeilingGib(20), 22);
    });

    it("warns before it is critical, both under the tenth at which RDS grows the volume, at any ceiling", () => {
        fc.assert(
            fc.property(storage, fc.double({ min: 1, max: 100, noNaN: true }), (storageGib, factor) => {
                const { warning, critical } = freeStorageThresholds(storageGib, storageGib * factor);
                assert.ok(0 < critical && critical < warning && warning <= storageGib * 2 ** 30 * 0.1 + 1);
                assert.ok(critical >= storageGib * 2 ** 30 * 0.05 - 1);
            }),
        );
    });
});

describe("The arithmetic of memory and connections", () => {
    it("gives more memory no fewer connections, and stays within what the engine takes", () => {
        fc.assert(
            fc.property(engines, classes, classes, (engine, a, b) => {
                const [less, more] = a.memoryGib <= b.memoryGib ? [a, b] : [b, a];
                const connections = connectionsFor(engine, less.memoryGib);
                assert.ok(connections <= connectionsFor(engine, more.memoryGib));
                const { least, most } = connectionFormulas[engine].range;
                assert.ok(connections >= least && connections <= most);
            }),
        );
        assert.equal(connectionsFor(RdsEngine.MariaDb, 32), 1365);
        assert.equal(connectionsFor(RdsEngine.Postgres, 32), 3604);
        assert.equal(connectionsFor(RdsEngine.Postgres, 768), 5000);
    });

    it("sets max_connections to the very number that the alarms are computed from", () => {
        fc.assert(
            fc.property(engines, classes, (engine, { name }) => {
                const settings = settingsOf("ledger", args({ engine, instanceClass: name }));
                const set = parametersOf(settings).find((each) => each.name === "max_connections")?.value;
                const { connections, freeableMemoryBytes } = thresholdsOf(settings);
                assert.equal(connections.warning, Math.round(Number(set) * 0.8));
                assert.ok(connections.warning < connections.critical && connections.critical < Number(set));
                assert.ok(freeableMemoryBytes.critical * 19 < settings.instance.memoryGib * 2 ** 30);
            }),
        );
    });

    it("never lets the query cache have more than a 64th of the memory by itself", () => {
        fc.assert(
            fc.property(classes, ({ name, memoryGib }) => {
                const { queryCacheMib } = settingsOf(
                    "ledger",
                    args({ engine: RdsEngine.MariaDb, instanceClass: name }),
                );
                assert.ok(queryCacheMib <= 64 && queryCacheMib * 64 <= memoryGib * 1024);
            }),
        );
    });

    it("knows the classes of the tiers and their neighbours", () => {
        const sizes = (name: string) => [instanceClasses.get(name)?.vcpus, instanceClasses.get(name)?.memoryGib];
        assert.deepEqual(sizes("db.t4g.large"), [2, 8]);
        assert.deepEqual(sizes("db.r6g.xlarge"), [4, 32]);
        assert.deepEqual(sizes("db.r6g.2xlarge"), [8, 64]);
        assert.deepEqual(sizes("db.m7i.48xlarge"), [192, 768]);
        assert.deepEqual(sizes("db.x2iedn.32xlarge"), [128, 4096]);
        assert.equal(instanceClasses.has("db.m4.large"), false);
    });
});

describe("Windows", () => {
    const time = fc.integer({ min: 0, max: 1439 });
    const clock = (minutes: number) =>
        `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    const weekTime = (minutes: number) => `${days[Math.floor(minutes / 1440) % 7]}:${clock(minutes % 1440)}`;

    it("meet exactly when some minute of the week is in both", () => {
        fc.assert(
            fc.property(
                time,
                fc.integer({ min: 30, max: 1439 }),
                fc.integer({ min: 0, max: 10_079 }),
                fc.integer({ min: 30, max: 4000 }),
                (daily, dailyLength, weekly, weeklyLength) => {
                    const backup = dailySpan(`${clock(daily)}-${clock((daily + dailyLength) % 1440)}`);
                    const maintenance = weeklySpan(`${weekTime(weekly)}-${weekTime((weekly + weeklyLength) % 10_080)}`);
                    let meet = false;
                    for (let minute = weekly; minute < weekly + weeklyLength; minute++) {
                        if ((((minute - daily) % 1440) + 1440) % 1440 < dailyLength) meet = true;
                    }
                    assert.equal(overlaps(backup!, maintenance!), meet);
                },
            ),
        );
    });

    it("are not read from anything else", () => {
        for (const text of ["", "2:00-3:00", "24:00-01:00", "sun:02:00-03:00"])
            assert.equal(dailySpan(text), undefined);
        for (const text of ["02:00-03:00", "day:02:00-day:03:00"]) assert.equal(weeklySpan(text), undefined);
    });
});

describe("Versions and recovery", () => {
    it("finds the line of a version by whole numbers", () => {
        assert.equal(lineOf(RdsEngine.MariaDb, "11.8.6")?.version, "11.8");
        assert.equal(lineOf(RdsEngine.MariaDb, "10.11.15")?.version, "10.11");
        assert.equal(lineOf(RdsEngine.MariaDb, "10.1"), undefined);
        assert.equal(lineOf(RdsEngine.Postgres, "17.10")?.family, "postgres17");
        assert.deepEqual(currentVersions(RdsEngine.MariaDb, "iamAuthentication"), ["10.11", "11.4", "11.8"]);
    });

    it("promises what the settings can keep", () => {
        const promise = (tier: Tier) => recoveryOf(settingsOf("ledger", args({ tier })), "eu-west-1");
        assert.deepEqual(promise(Tier.Basic), {
            rpoMinutes: 5,
            rtoMinutes: 90,
            how: "lost data: restore to any time of the last 7 days but the last 5 minutes",
        });
        assert.match(
            promise(Tier.Standard).how,
            /^lost zone: .*; lost region: restore the backups replicated to eu-west-1$/,
        );
        assert.equal(promise(Tier.Premium).rtoMinutes, 30);
    });
});
