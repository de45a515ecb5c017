import assert from "node:assert/strict";
import fc from "fast-check";
import {
    replicationLag,
    thresholdsOf,
    transactionIds,
} from "../../../../components/relational/azure-postgres/alarm-thresholds";
import { isBurstable, settingsOf } from "../../../../components/relational/azure-postgres/azure-postgres.settings";
import {
    AzurePostgresComputeTier,
    computeSizes,
    connectionsFor,
} from "../../../../components/relational/azure-postgres/compute-sizes";
import { maintenanceStart } from "../../../../components/relational/azure-postgres/maintenance";
import {
    AzurePostgresDisk,
    includedIn,
    maxIopsOf,
    maxThroughputOf,
    premiumSizes,
    readOnlyPercent,
} from "../../../../components/relational/azure-postgres/storage";
import { Tier } from "../../../../components/shared/tier";
import { sizesOf } from "../../../../components/shared/tiers";
import { args, deploy, problems } from "./azure-postgres.fixture";

const size = fc.constantFrom(...computeSizes.values());
const named = (name: string) => computeSizes.get(name)!;

describe("PostgreSQL's sizes on Azure", () => {
    it("are those of the vendor's table", () => {
        const rows = ["Standard_B2ms", "Standard_D2ds_v5", "Standard_D4ds_v5", "Standard_E8ds_v5", "Standard_E20ds_v6"];
        assert.deepEqual(
            [...rows, "Standard_E64ds_v4", "Standard_D192ds_v6"].map((name) => {
                const { tier, vcores, memoryGib, maxIops } = named(name);
                return [name, tier, vcores, memoryGib, maxIops, connectionsFor(named(name))];
            }),
            [
                ["Standard_B2ms", "Burstable", 2, 8, 1_920, 859],
                ["Standard_D2ds_v5", "GeneralPurpose", 2, 8, 3_750, 859],
                ["Standard_D4ds_v5", "GeneralPurpose", 4, 16, 6_400, 1_718],
                ["Standard_E8ds_v5", "MemoryOptimized", 8, 64, 12_800, 5_000],
                ["Standard_E20ds_v6", "MemoryOptimized", 20, 160, 41_667, 5_000],
                ["Standard_E64ds_v4", "MemoryOptimized", 64, 432, 80_000, 5_000],
                ["Standard_D192ds_v6", "GeneralPurpose", 192, 768, 80_000, 5_000],
            ],
        );
        assert.equal(computeSizes.has("Standard_D20ds_v5"), false);
        assert.equal(computeSizes.has("Standard_D96s_v3"), false);
    });

    it("never have fewer connections or IOPS with more vCores of the same series", () => {
        fc.assert(
            fc.property(size, size, (one, other) => {
                const series = ({ name }: typeof one) => name.replace(/\d+/, "");
                if (series(one) !== series(other) || one.vcores > other.vcores || isBurstable(one)) return;
                assert.ok(connectionsFor(one) <= connectionsFor(other));
                assert.ok(one.maxIops <= other.maxIops);
            }),
        );
    });

    it("of every tier are known, and hold their storage", () => {
        for (const tier of Object.values(Tier)) {
            const { skuName, skuNameInProd, storageGib, zoneRedundant, replica } = sizesOf(tier).azurePostgres;
            assert.ok(premiumSizes.has(storageGib), "either kind of disk will do");
            const burstable = named(skuName).tier === AzurePostgresComputeTier.Burstable;
            assert.ok(!(burstable && (zoneRedundant || replica)));
            assert.ok(!isBurstable(named(skuNameInProd ?? skuName)), "as Microsoft advises for production");
        }
    });

    it("of any name are accepted in every tier by themselves", () => {
        fc.assert(
            fc.property(size, fc.constantFrom(...Object.values(Tier)), ({ name }, tier) => {
                assert.deepEqual(problems({ skuName: name, tier }), []);
            }),
        );
    });

    it("of disks give what is in the price, and no more than the disk can", () => {
        fc.assert(
            fc.property(fc.integer({ min: 32, max: 65_536 }), (gib) => {
                const { iops, throughputMbps } = includedIn(gib);
                assert.ok(iops <= maxIopsOf(gib) && throughputMbps <= maxThroughputOf(iops));
            }),
        );
        assert.deepEqual([399, 400].map(includedIn), [
            { iops: 3_000, throughputMbps: 125 },
            { iops: 12_000, throughputMbps: 500 },
        ]);
        assert.deepEqual([159, 160].map(maxIopsOf), [79_500, 80_000]);
    });

    it("of disks of any size are accepted with what follows from them", () => {
        fc.assert(
            fc.property(fc.integer({ min: 32, max: 65_536 }), size, (storageGib, { name, tier }) => {
                if (tier === AzurePostgresComputeTier.Burstable) return;
                assert.deepEqual(problems({ storageGib, skuName: name }), []);
            }),
        );
    });
});

describe("The hour of maintenance", () => {
    it("begins at the day and the minute that its window names", () => {
        assert.deepEqual(maintenanceStart("sun:04:00-sun:05:00"), { dayOfWeek: 0, startHour: 4, startMinute: 0 });
        assert.deepEqual(maintenanceStart("sat:23:15-sun:00:15"), { dayOfWeek: 6, startHour: 23, startMinute: 15 });
    });

    it("is none of other text, or of another length", () => {
        for (const window of ["sun:04:00", "sun:04:00-sun:04:30", "day:04:00-day:05:00", "sun:24:00-mon:01:00", ""])
            assert.equal(maintenanceStart(window), undefined, window);
    });
});

describe("The alarms of PostgreSQL on Azure", () => {
    it("warn before they are critical, and both before the limit, at any size", () => {
        const disk = fc.constantFrom(...premiumSizes.keys());
        fc.assert(
            fc.property(size, disk, ({ name }, storageGib) => {
                const diskType = AzurePostgresDisk.Premium;
                const settings = settingsOf("orders", args({ skuName: name, storageGib, diskType }));
                const { connections, storagePercent, logBytes, backupBytes, cpuCredits } = thresholdsOf(
                    settings,
                    settings.compute,
                    settings.storage,
                );
                assert.ok(connections.warning < connections.critical && connections.critical < connections.most);
                assert.ok(storagePercent.warning < storagePercent.critical);
                assert.ok(storagePercent.critical < storagePercent.readOnly && storagePercent.readOnly <= 95);
                assert.ok(logBytes < backupBytes);
                assert.equal(cpuCredits !== undefined, isBurstable(settings.compute));
            }),
        );
        assert.ok(transactionIds.warning < transactionIds.critical && transactionIds.critical < 2 ** 31);
        assert.ok(replicationLag.warningSeconds < replicationLag.criticalSeconds);
    });

    it("know that a small disk turns read-only before it is 95 % full", () => {
        assert.deepEqual([32, 64, 100, 128, 1_024].map(readOnlyPercent), [84, 92, 95, 95, 95]);
    });

    it("look at the vendor's metrics of flexible servers, those of replicas at replicas only", async () => {
        const { all } = await deploy({ tier: Tier.Premium });
        const seen = (there: boolean) =>
            all("azure-native:monitor:MetricAlert")
                .filter(({ name }) => name.startsWith("orders-recovery-server-") === there)
                .map(({ inputs }) => {
                    const [{ metricNamespace, metricName }] = inputs.criteria.allOf;
                    assert.equal(metricNamespace, "Microsoft.DBforPostgreSQL/flexibleServers");
                    assert.equal(inputs.actions.length, 1);
                    return metricName as string;
                });
        const common = [
            ...["active_connections", "cpu_percent", "disk_bandwidth_consumed_percentage"],
            ...["disk_iops_consumed_percentage", "is_db_alive", "memory_percent", "storage_percent"],
            "txlogs_storage_used",
        ];
        assert.deepEqual([...new Set(seen(true))].sort(), [...common, "physical_replication_delay_in_seconds"].sort());
        assert.deepEqual(
            [...new Set(seen(false))].sort(),
            [
                ...common,
                ...["backup_storage_used", "connections_failed", "deadlocks", "longest_transaction_time_sec"],
                ...["maximum_used_transactionIDs", "physical_replication_delay_in_bytes"],
            ].sort(),
        );
    });

    it("tell of few CPU credits where the size has any", async () => {
        const { one } = await deploy({ tier: Tier.Basic });
        const [{ metricName, operator, threshold }] = one("orders-cpu-credits").inputs.criteria.allOf;
        assert.deepEqual([metricName, operator, threshold], ["cpu_credits_remaining", "LessThan", 173]);
    });
});
