import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { AuroraGlobal } from "../../../../components/relational/aurora-global/aurora-global";
import { AuroraScalingMetric, AuroraStorage } from "../../../../components/relational/aurora-global/aurora-global.args";
import { DatabaseInsights } from "../../../../components/relational/shared/database.args";
import { Tier } from "../../../../components/shared/tier";
import type { Plain } from "../../mocks";
import { record } from "../../mocks";
import { args, deploy, region } from "./aurora-global.fixture";

const instanceType = "aws:rds/clusterInstance:ClusterInstance";
const first = "players-eu-west-2";

describe("AuroraGlobal when configured", () => {
    it("takes every setting over its tier's", async () => {
        const { one, all } = await deploy({
            tier: Tier.Premium,
            global: false,
            instanceClass: "db.r8g.4xlarge",
            instances: 4,
            backupRetentionDays: 3,
            port: 6432,
            databaseName: "players",
            username: "keeper",
            identifier: "games",
            engineVersion: "16.11",
            autoMinorVersionUpgrade: false,
            backupWindow: "22:00-22:30",
            maintenanceWindow: "Mon:00:00-Mon:01:00",
            databaseInsights: DatabaseInsights.Standard,
            monitoringIntervalSeconds: 0,
            iamAuthentication: false,
            applyImmediately: false,
            storageType: AuroraStorage.IoOptimized,
            dataApi: true,
            extendedSupport: true,
            maxConnections: 300,
        });
        const expected = {
            clusterIdentifier: "games-eu-west-2",
            backupRetentionPeriod: 3,
            port: 6432,
            databaseName: "players",
            masterUsername: "keeper",
            engineVersion: "16.11",
            preferredBackupWindow: "22:00-22:30",
            preferredMaintenanceWindow: "Mon:00:00-Mon:01:00",
            databaseInsightsMode: "standard",
            performanceInsightsRetentionPeriod: 7,
            monitoringInterval: 0,
            iamDatabaseAuthenticationEnabled: false,
            applyImmediately: false,
            storageType: "aurora-iopt1",
            enableHttpEndpoint: true,
            engineLifecycleSupport: "open-source-rds-extended-support",
            enabledCloudwatchLogsExports: ["postgresql"],
        };
        const { inputs } = one(`${first}-cluster`);
        for (const [key, value] of Object.entries(expected)) assert.deepEqual(inputs[key], value, key);
        assert.equal(inputs.monitoringRoleArn, undefined);
        assert.equal(all(instanceType).length, 4);
        assert.equal(one(`${first}-4`).inputs.instanceClass, "db.r8g.4xlarge");
        assert.equal(one(`${first}-4`).inputs.autoMinorVersionUpgrade, false);
        assert.equal(one(`${first}-parameters`).inputs.family, "aurora-postgresql16");
        assert.equal(one(`${first}-1-connections-high`).inputs.threshold, 240);
        assert.equal(one(`${first}-proxy`).inputs.auths[0].clientPasswordAuthType, "POSTGRES_SCRAM_SHA_256");
    });

    it("scales its instances between ACUs, by default to twice the memory of the tier's class", async () => {
        const { one, all } = await deploy({ serverless: {} });
        const { inputs } = one(`${first}-cluster`);
        assert.deepEqual(inputs.serverlessv2ScalingConfiguration, { minCapacity: 2, maxCapacity: 16 });
        assert.equal(inputs.engineMode, undefined);
        assert.equal(all(instanceType)[0]?.inputs.instanceClass, "db.serverless");
        const alarms = all("aws:cloudwatch/metricAlarm:MetricAlarm");
        assert.ok(alarms.some(({ inputs: alarm }) => alarm.metricName === "ACUUtilization"));
        assert.ok(!alarms.some(({ inputs: alarm }) => alarm.metricName === "FreeableMemory"));
    });

    it("pauses idle instances at 0 ACUs, without a proxy and without alarms about silence", async () => {
        const { one, all } = await deploy({ tier: Tier.Standard, serverless: { minAcu: 0 } });
        assert.deepEqual(one(`${first}-cluster`).inputs.serverlessv2ScalingConfiguration, {
            minCapacity: 0,
            maxCapacity: 16,
            secondsUntilAutoPause: 300,
        });
        assert.equal(all("aws:rds/proxy:Proxy").length, 0);
        for (const { inputs } of all("aws:cloudwatch/metricAlarm:MetricAlarm")) {
            assert.equal(inputs.treatMissingData, "notBreaching");
        }
    });

    it("gives the writer of a serverless global database 8 ACUs at least", async () => {
        const { one } = await deploy({ tier: Tier.Premium, serverless: {} });
        assert.equal(one(`${first}-cluster`).inputs.serverlessv2ScalingConfiguration.minCapacity, 8);
    });

    it("scales readers of the first region alone, by their CPU or connections", async () => {
        const { one, all } = await deploy({ tier: Tier.Premium, readerAutoscaling: { maxReaders: 6 } });
        assert.equal(all("aws:appautoscaling/target:Target").length, 1);
        const { inputs } = one(`${first}-readers`);
        assert.equal(inputs.resourceId, "cluster:strata-test-players-eu-west-2");
        assert.equal(inputs.scalableDimension, "rds:cluster:ReadReplicaCount");
        assert.deepEqual([inputs.minCapacity, inputs.maxCapacity], [2, 6]);
        const policy = one(`${first}-readers-policy`).inputs.targetTrackingScalingPolicyConfiguration;
        assert.equal(policy.targetValue, 60);
        const byConnections = await deploy({
            readerAutoscaling: { maxReaders: 3, metric: AuroraScalingMetric.Connections },
        });
        const tracked = byConnections.one(`${first}-readers-policy`).inputs.targetTrackingScalingPolicyConfiguration;
        assert.equal(tracked.targetValue, 1261);
        assert.equal(tracked.predefinedMetricSpecification.predefinedMetricType, "RDSReaderAverageDatabaseConnections");
    });

    it("ends the billing by volume when standard storage is asked for", async () => {
        const typeOf = async (storageType?: AuroraStorage) =>
            (await deploy({ storageType })).one(`${first}-cluster`).inputs.storageType;
        assert.equal(await typeOf(), undefined);
        assert.equal(await typeOf(AuroraStorage.Standard), "");
    });

    it("uses the keys that it is given", async () => {
        const kmsKeyArn = "arn:aws:kms:eu-west-2:123456789012:key/mine";
        const { one, all } = await deploy({ regions: [region("eu-west-2", { kmsKeyArn })] });
        assert.equal(one(`${first}-cluster`).inputs.kmsKeyId, kmsKeyArn);
        assert.equal(all("aws:kms/key:Key").length, 0);
    });

    it("adds parameters to the tuned ones and replaces those of the same name", async () => {
        const { one } = await deploy({ parameters: { log_lock_waits: "0", work_mem: "8192" } });
        const group = one(`${first}-parameters`).inputs.parameters;
        const byName = Object.fromEntries(group.map((each: Plain) => [each.name, each]));
        assert.deepEqual(byName.log_lock_waits, { name: "log_lock_waits", value: "0", applyMethod: "immediate" });
        assert.deepEqual(byName.work_mem, { name: "work_mem", value: "8192", applyMethod: "pending-reboot" });
    });

    it("grants a role after it was made as it does with it, and refuses what it refuses", async () => {
        const grant = { grantName: "api", roleName: "api-role", databaseUser: "api" };
        const before = await deploy({ grants: [grant] });
        const after = await record(() => new AuroraGlobal("players", args()).grantConnect(grant));
        assert.equal(after.one("players-grant-api").parent, "players");
        assert.equal(after.one("players-grant-api").inputs.role, before.one("players-grant-api").inputs.role);
        await assert.rejects(
            record(() => new AuroraGlobal("players", args()).grantConnect({ ...grant, databaseUser: "*" })),
            /grant.databaseUser: got "\*", by which a role would be the master user/,
        );
    });

    it("lets its options reach every child", async () => {
        const dualStack: pulumi.ResourceTransformation = ({ type, props, opts }) =>
            type === "aws:rds/cluster:Cluster" ? { props: { ...props, networkType: "DUAL" }, opts } : undefined;
        const { all } = await record(
            () => new AuroraGlobal("players", args({ tier: Tier.Premium }), { transformations: [dualStack] }),
        );
        assert.deepEqual(
            all("aws:rds/cluster:Cluster").map(({ inputs }) => inputs.networkType),
            ["DUAL", "DUAL"],
        );
    });

    it("refuses arguments with all their problems at once, before anything is created", async () => {
        const { resources, result } = await record(() => {
            try {
                return new AuroraGlobal("players", args({ instances: 17, username: "admin", port: 80 }));
            } catch (error) {
                return error as Error;
            }
        });
        assert.ok(pulumi.InputPropertiesError.isInstance(result));
        assert.deepEqual(
            (result as pulumi.InputPropertiesError).errors?.map((problem) => problem.propertyPath),
            ["instances", "username", "port"],
        );
        assert.deepEqual(
            resources.filter(({ custom }) => custom),
            [],
        );
    });
});
