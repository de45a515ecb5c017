import assert from "node:assert/strict";
import { Tier } from "../../../../components/shared/tier";
import { RedshiftDeployment } from "../../../../components/shared/tiers";
import type { args } from "./redshift-warehouse.fixture";
import { deploy } from "./redshift-warehouse.fixture";

const { Serverless } = RedshiftDeployment;
const alarmType = "aws:cloudwatch/metricAlarm:MetricAlarm";

describe("RedshiftWarehouse's limits and alarms", () => {
    it("limits what is used, and tells before a limit is reached", async () => {
        const { all, one } = await deploy();
        const limits = all("aws:redshift/usageLimit:UsageLimit").map(({ inputs }) => [
            inputs.featureType,
            inputs.limitType,
            inputs.amount,
            inputs.period,
            inputs.breachAction,
        ]);
        assert.deepEqual(limits, [
            ["concurrency-scaling", "time", 60, "daily", "disable"],
            ["spectrum", "data-scanned", 10, "monthly", "emit-metric"],
            ["cross-region-datasharing", "data-scanned", 1, "monthly", "emit-metric"],
        ]);
        const alarm = one("reporting-limit-concurrency-scaling-daily-near");
        assert.equal(alarm.inputs.threshold, 48);
        assert.equal(alarm.inputs.dimensions.FeatureType, "CONCURRENCY_SCALING");
        const serverless = (await deploy({ tier: Tier.Basic })).all("aws:redshiftserverless/usageLimit:UsageLimit");
        assert.deepEqual(
            serverless.map(({ inputs }) => [inputs.usageType, inputs.amount, inputs.period, inputs.breachAction]),
            [
                ["serverless-compute", 128, "daily", "emit-metric"],
                ["cross-region-datasharing", 1, "monthly", "emit-metric"],
            ],
        );
    });

    it("sets its alarms by its size", async () => {
        const thresholds = async (over: Partial<ReturnType<typeof args>>) =>
            Object.fromEntries((await deploy(over)).all(alarmType).map(({ name, inputs }) => [name, inputs.threshold]));
        const provisioned = await thresholds({});
        assert.equal(provisioned["reporting-connections-high"], 1600);
        assert.equal(provisioned["reporting-connections-exhausted"], 1900);
        assert.equal((await thresholds({ nodeType: "ra3.large" }))["reporting-connections-high"], 400);
        const serverless = await thresholds({ tier: Tier.Basic });
        assert.equal(serverless["reporting-capacity-at-maximum"], 32);
        assert.equal(serverless["reporting-storage-low"], 89_600_000);
        assert.equal((await thresholds({ deployment: Serverless }))["reporting-storage-low"], undefined);
    });
});
