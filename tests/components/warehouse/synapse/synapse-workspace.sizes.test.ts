import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { azureLocations, pairOf } from "../../../../components/foundation/azure/locations";
import { Environment, Tier } from "../../../../components/shared/tier";
import { poolThresholds } from "../../../../components/warehouse/synapse/alarms.sql";
import { parseWeeklyTime } from "../../../../components/warehouse/synapse/pause-times";
import { recoveryOf } from "../../../../components/warehouse/synapse/recovery";
import { settingsOf } from "../../../../components/warehouse/synapse/synapse-workspace.settings";
import { concurrentQueries } from "../../../../components/warehouse/synapse/warehouse-units";
import { azurePlacement } from "../../azure.fixture";
import type { Plain } from "../../mocks";
import { args, deploy, problems } from "./synapse-workspace.fixture";

const criterion = ({ inputs }: Plain) => inputs.criteria.allOf[0];

describe("the sizes of a SynapseWorkspace", () => {
    it("need no correction in any region and tier, and keep geo-backups where there is a pair", () => {
        const everywhere = fc.constantFrom(...Object.keys(azureLocations));
        fc.assert(
            fc.property(everywhere, fc.constantFrom(...Object.values(Tier)), (location, tier) => {
                const placement = azurePlacement(location);
                assert.deepEqual(problems({ placement, tier }), []);
                const { geoBackup } = settingsOf("reporting", args({ placement, tier }));
                assert.equal(geoBackup, tier !== Tier.Basic && pairOf(location) !== undefined);
            }),
        );
    });

    it("say in the doc sentence what the tiers have", () => {
        const file = join(__dirname, "../../../../components/warehouse/synapse/synapse-workspace.args.ts");
        const [, sentence = ""] = /\/\*\* (.*) \*\/\n\s+dailyScanAlarmGib\?:/.exec(readFileSync(file, "utf8")) ?? [];
        assert.deepEqual(
            [...sentence.matchAll(/([\d,]+) in (?:basic|standard|premium)/g)].map(([, said]) =>
                Number(said?.replace(",", "")),
            ),
            Object.values(Tier).map((tier) => settingsOf("reporting", args({ tier })).dailyScanAlarmGib),
        );
    });
});

describe("the geo-backup of a SynapseWorkspace", () => {
    it("is made in prod whatever the tier, unless it is not wanted", () => {
        const basic = { tier: Tier.Basic, environment: Environment.Prod };
        assert.equal(settingsOf("reporting", args(basic)).geoBackup, true);
        assert.equal(settingsOf("reporting", args({ ...basic, geoBackup: false })).geoBackup, false);
    });
});

describe("the alerts of a SynapseWorkspace", () => {
    it("follow from the size of each pool", async () => {
        const { one } = await deploy({
            skuName: "DW500c",
            sparkPools: [{ name: "jobs", maxNodes: 10 }],
            dailyScanAlarmGib: 2,
        });
        const threshold = (role: string) => criterion(one(`reporting-${role}`)).threshold;
        assert.equal(threshold("sql-reporting-queries-queued"), 20);
        assert.equal(threshold("sql-reporting-connections-failed"), 5);
        assert.equal(threshold("spark-jobs-full"), 36);
        assert.equal(threshold("serverless-scan"), 2 * 1024 ** 3);
    });

    it("never wait for less than the larger size does", () => {
        const sizes = [...concurrentQueries.values()];
        for (const [index, size] of sizes.entries()) {
            const { queuedQueries, failedConnections } = poolThresholds(size);
            const before = poolThresholds(sizes[Math.max(0, index - 1)] ?? size);
            assert.ok(queuedQueries >= before.queuedQueries && failedConnections >= before.failedConnections);
        }
    });

    it("look at metrics that Azure has, under the resource that has them", async () => {
        const { all } = await deploy({ sparkPools: [{ name: "jobs" }] });
        const seen = all("azure-native:monitor:MetricAlert").map((alert) => {
            const { metricName, metricNamespace, timeAggregation } = criterion(alert);
            const level = metricNamespace.split("/").slice(1).join("/");
            return [alert.name.replace("reporting-", ""), level, metricName, timeAggregation].join(" ");
        });
        assert.deepEqual(seen.sort(), [
            "pipelines-failed workspaces IntegrationPipelineRunsEnded Total",
            "serverless-failed workspaces BuiltinSqlPoolRequestsEnded Total",
            "serverless-logins workspaces BuiltinSqlPoolLoginAttempts Total",
            "serverless-scan workspaces BuiltinSqlPoolDataProcessedBytes Total",
            "spark-jobs-failed workspaces/bigDataPools BigDataPoolApplicationsEnded Total",
            "spark-jobs-full workspaces/bigDataPools BigDataPoolAllocatedCores Maximum",
            "sql-reporting-connections-blocked workspaces/sqlPools ConnectionsBlockedByFirewall Total",
            "sql-reporting-connections-failed workspaces/sqlPools Connections Total",
            "sql-reporting-load-high workspaces/sqlPools DWUUsedPercent Average",
            "sql-reporting-load-saturated workspaces/sqlPools DWUUsedPercent Average",
            "sql-reporting-queries-queued workspaces/sqlPools QueuedQueries Total",
            "sql-reporting-tempdb-exhausted workspaces/sqlPools LocalTempDBUsedPercent Maximum",
            "sql-reporting-tempdb-high workspaces/sqlPools LocalTempDBUsedPercent Maximum",
        ]);
    });
});

describe("the recovery of a SynapseWorkspace", () => {
    const recovery = (over: object, pauses = false) => recoveryOf(settingsOf("reporting", args(over)), pauses);

    it("promises a day with a geo-backup, eight hours without, and nothing of its own with serverless SQL only", () => {
        assert.equal(recovery({}).rpoMinutes, 1440);
        assert.match(recovery({}).how, /restore the geo-backup, of the last 24 hours, from ukwest in any region/);
        assert.equal(recovery({ geoBackup: false }).rpoMinutes, 480);
        assert.match(recovery({ geoBackup: false }).how, /lost region: pools have no copy in another one/);
        assert.deepEqual([recovery({ sqlPools: [] }).rpoMinutes, recovery({ sqlPools: [] }).rtoMinutes], [0, 60]);
    });

    it("warns of a pool that rests, of which no restore points are made", () => {
        assert.match(recovery({}, true).how, /a pool that rests has none made/);
        assert.doesNotMatch(recovery({}).how, /rests/);
    });
});

describe("the times of a pause", () => {
    const names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
    const day = fc.constantFrom(...names);

    it("are read back as they were written, for any time and days", () => {
        fc.assert(
            fc.property(fc.nat(59), fc.nat(23), fc.uniqueArray(day, { minLength: 1 }), (minute, hour, days) => {
                const read = parseWeeklyTime(`cron(${minute} ${hour} ? * ${days.join(",")} *)`);
                assert.deepEqual([read?.minute, read?.hour], [minute, hour]);
                const short = read?.weekDays.map((each) => each.slice(0, 3).toUpperCase());
                assert.deepEqual(
                    short,
                    names.filter((each) => days.includes(each)),
                );
            }),
        );
    });

    it("go round the end of the week, and mean every day by a star", () => {
        assert.deepEqual(parseWeeklyTime("cron(0 1 ? * FRI-MON *)")?.weekDays, [
            "Sunday",
            "Monday",
            "Friday",
            "Saturday",
        ]);
        assert.equal(parseWeeklyTime("cron(0 1 * * ? *)")?.weekDays.length, 7);
    });
});
