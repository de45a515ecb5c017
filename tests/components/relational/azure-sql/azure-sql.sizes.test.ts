import assert from "node:assert/strict";
import fc from "fast-check";
import { thresholdsOf } from "../../../../components/relational/azure-sql/alarm-thresholds";
import { settingsOf } from "../../../../components/relational/azure-sql/azure-sql.settings";
import {
    AzureSqlServiceTier,
    largestDatabaseGib,
    largestPoolGib,
    leastServerlessVcores,
    serviceObjectives,
    skuOf,
    workersOf,
} from "../../../../components/relational/azure-sql/service-objectives";
import { Tier } from "../../../../components/shared/tier";
import { sizesOf } from "../../../../components/shared/tiers";
import { args, deploy, problems } from "./azure-sql.fixture";

const objective = fc.constantFrom(...serviceObjectives.values());
const named = (name: string) => serviceObjectives.get(name)!;

describe("Azure SQL's sizes", () => {
    it("are read from the name of the service objective", () => {
        const { tier, serverless, hardware, vcores } = named("GP_S_Gen5_2");
        assert.deepEqual([tier, serverless, hardware, vcores], [AzureSqlServiceTier.GeneralPurpose, true, "Gen5", 2]);
        assert.deepEqual(skuOf(named("HS_MOPRMS_16")), {
            name: "HS_MOPRMS",
            tier: "Hyperscale",
            family: "MOPRMS",
            capacity: 16,
        });
    });

    it("have the storage and workers of the vendor's tables", () => {
        const rows = ["GP_S_Gen5_1", "GP_Gen5_4", "GP_Gen5_6", "BC_Gen5_8", "GP_Gen5_20", "BC_Gen5_24", "HS_Gen5_2"];
        assert.deepEqual(
            rows.map((name) => [name, largestDatabaseGib(named(name)), workersOf(named(name))]),
            [
                ["GP_S_Gen5_1", 512, 75],
                ["GP_Gen5_4", 1024, 400],
                ["GP_Gen5_6", 1536, 600],
                ["BC_Gen5_8", 2048, 800],
                ["GP_Gen5_20", 3072, 2000],
                ["BC_Gen5_24", 4096, 2400],
                ["HS_Gen5_2", undefined, 200],
            ],
        );
        assert.deepEqual(
            ["GP_Gen5_2", "GP_Gen5_4", "GP_Gen5_16", "GP_Gen5_18", "BC_Gen5_4"].map((name) =>
                largestPoolGib(named(name)),
            ),
            [512, 756, 2048, 3072, 1024],
        );
    });

    it("never shrink as vCores grow, and a serverless least is below its most", () => {
        fc.assert(
            fc.property(objective, objective, (one, other) => {
                if (one.family === other.family && one.vcores <= other.vcores) {
                    assert.ok((largestDatabaseGib(one) ?? Infinity) <= (largestDatabaseGib(other) ?? Infinity));
                    assert.ok((largestPoolGib(one) ?? Infinity) <= (largestPoolGib(other) ?? Infinity));
                    assert.ok(workersOf(one) <= workersOf(other));
                }
                assert.ok(leastServerlessVcores(one) <= one.vcores);
            }),
        );
    });

    it("of every tier are among the service objectives, and hold their storage", () => {
        for (const tier of Object.values(Tier)) {
            const { skuName, maxSizeGib } = sizesOf(tier).azureSql;
            assert.ok(maxSizeGib <= (largestDatabaseGib(named(skuName)) ?? 0), skuName);
        }
    });

    it("of any service objective are accepted in every tier by themselves", () => {
        fc.assert(
            fc.property(objective, fc.constantFrom(...Object.values(Tier)), ({ name, hardware }, tier) => {
                const zones = hardware === "DC" ? { zoneRedundant: false } : {};
                assert.deepEqual(problems({ skuName: name, tier, ...zones }), []);
            }),
        );
    });
});

describe("Azure SQL's alarms", () => {
    it("warn before they are critical, and both before the limit, at any size", () => {
        fc.assert(
            fc.property(objective, fc.integer({ min: 1, max: 512 }), ({ name }, maxSizeGib) => {
                const [database] = settingsOf("ledger", args({ skuName: name, maxSizeGib })).databases;
                const { storageBytes, deadlocks, workers } = thresholdsOf(database!);
                assert.ok(storageBytes.warning < storageBytes.critical);
                assert.ok(storageBytes.critical < (database!.maxSizeGib ?? 128 * 1024) * 2 ** 30);
                assert.ok(deadlocks >= 5 && deadlocks <= Math.max(5, workers));
            }),
        );
    });

    it("look at the vendor's metrics of databases and of pools, in Azure's windows", async () => {
        const { all } = await deploy({
            tier: Tier.Premium,
            elasticPools: [{ name: "shared" }],
            databases: [
                { name: "accounts", elasticPool: "shared" },
                { name: "audit", skuName: "GP_S_Gen5_4" },
            ],
        });
        const seen = new Map<string, Set<string>>();
        for (const { name, inputs } of all("azure-native:monitor:MetricAlert")) {
            const [{ metricNamespace, metricName }] = inputs.criteria.allOf;
            const group = seen.get(metricNamespace) ?? new Set();
            seen.set(metricNamespace, group.add(metricName));
            assert.match(inputs.scopes[0], name.includes("-pool-") ? /elasticPools\/shared$/ : /databases\/\w+$/, name);
            assert.equal(inputs.actions.length, 1);
        }
        const common = [
            "cpu_percent",
            "log_write_percent",
            "physical_data_read_percent",
            "sessions_percent",
            "workers_percent",
        ];
        assert.deepEqual(
            [...seen.get("Microsoft.Sql/servers/elasticPools")!].sort(),
            [...common, "storage_used"].sort(),
        );
        assert.deepEqual(
            [...seen.get("Microsoft.Sql/servers/databases")!].sort(),
            [
                ...common,
                ...["app_cpu_billed", "app_memory_percent", "availability", "connection_failed", "deadlock"],
                ...["replication_lag_seconds", "storage"],
            ].sort(),
        );
    });

    it("tell of a serverless database that runs as if it were provisioned", () => {
        const [database] = settingsOf("ledger", args({ skuName: "GP_S_Gen5_4" })).databases;
        assert.equal(thresholdsOf(database!).billedSeconds, 2 * 86_400);
        assert.equal(thresholdsOf(settingsOf("ledger", args()).databases[0]!).billedSeconds, undefined);
    });
});
