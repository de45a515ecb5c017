import assert from "node:assert/strict";
import { Tier } from "../../../../components/shared/tier";
import { RecoveryCopy } from "../../../../components/shared/tiers";
import { RedshiftWarehouse } from "../../../../components/warehouse/redshift/redshift-warehouse";
import {
    LakeUse,
    MaintenanceTrack,
    PricePerformance,
    UsageAction,
    UsageFeature,
    UsagePeriod,
} from "../../../../components/warehouse/redshift/redshift-warehouse.args";
import { record } from "../../mocks";
import { args, byKey, deploy, statementsOf } from "./redshift-warehouse.fixture";

describe("RedshiftWarehouse when configured", () => {
    it("lets COPY and UNLOAD reach the named parts of the lake, by the default role", async () => {
        const { one } = await deploy({
            lake: [
                { bucketArn: "arn:aws:s3:::raw", kmsKeyArn: "arn:aws:kms:eu-west-2:123456789012:key/lake" },
                { bucketArn: "arn:aws:s3:::out", prefix: "reports/", use: LakeUse.Unload },
            ],
            iamRoleArns: ["arn:aws:iam::123456789012:role/ml"],
        });
        const { iamRoles, defaultIamRoleArn } = one("reporting-cluster").inputs;
        assert.equal(defaultIamRoleArn, "arn:aws:iam::123456789012:role/reporting-lake");
        assert.deepEqual(iamRoles, [defaultIamRoleArn, "arn:aws:iam::123456789012:role/ml"]);
        const statements = statementsOf(one("reporting-lake-policy").inputs.policy);
        const objects = statements
            .filter(({ Sid }) => /Objects\d/.test(Sid) && !Sid.startsWith("List"))
            .map(({ Action, Resource }) => [Action[0], Resource]);
        assert.deepEqual(objects, [
            ["s3:GetObject", "arn:aws:s3:::raw/*"],
            ["s3:PutObject", "arn:aws:s3:::out/reports/*"],
        ]);
        const key = statements.find(({ Sid }) => Sid === "UseKey0");
        assert.deepEqual(key.Action, ["kms:Decrypt"]);
        assert.deepEqual(key.Condition, { StringEquals: { "kms:ViaService": "s3.eu-west-2.amazonaws.com" } });
        const [trust] = statementsOf(one("reporting-lake").inputs.assumeRolePolicy);
        assert.deepEqual(trust.Condition, {
            StringLike: {
                "sts:ExternalId": "arn:aws:redshift:eu-west-2:123456789012:dbuser:strata-test-reporting/*",
            },
        });
        const egress = one("reporting-to-s3").inputs;
        assert.deepEqual([egress.prefixListId, egress.fromPort, egress.toPort], ["pl-7ca54015", 443, 443]);
    });

    it("keeps the lake's role of a workgroup to the account and region", async () => {
        const { one } = await deploy({ tier: Tier.Basic, lake: [{ bucketArn: "arn:aws:s3:::lake" }] });
        const [trust] = statementsOf(one("reporting-lake").inputs.assumeRolePolicy);
        const users = "arn:aws:redshift:eu-west-2:123456789012:dbuser:*";
        assert.deepEqual(trust.Condition, { StringLike: { "sts:ExternalId": users } });
    });

    it("is made from a snapshot once, and not changed when that is left out later", async () => {
        const { inputs, ignoreChanges } = (await deploy({ restore: { snapshotIdentifier: "old-final" } })).one(
            "reporting-cluster",
        );
        assert.equal(inputs.snapshotIdentifier, "old-final");
        assert.deepEqual(ignoreChanges, ["snapshotIdentifier", "snapshotArn"]);
    });

    it("lets roles connect as their own users, and run statements where they may", async () => {
        const grants = [
            { grantName: "bi", roleName: "bi" },
            { grantName: "etl", roleName: "etl", dataApi: true },
        ];
        const { one } = await deploy({ grants });
        const [connect, ...none] = statementsOf(one("reporting-grant-bi").inputs.policy);
        assert.deepEqual(connect.Action, ["redshift:GetClusterCredentialsWithIAM"]);
        assert.equal(
            connect.Resource,
            "arn:aws:redshift:eu-west-2:123456789012:dbname:strata-test-reporting/warehouse",
        );
        assert.deepEqual(none, []);
        const etl = statementsOf(one("reporting-grant-etl").inputs.policy);
        assert.equal(etl[1].Resource, "arn:aws:redshift:eu-west-2:123456789012:cluster:strata-test-reporting");
        assert.ok(etl[2].Condition);
        const serverless = (await deploy({ tier: Tier.Basic, grants })).one("reporting-grant-bi");
        assert.deepEqual(statementsOf(serverless.inputs.policy)[0].Action, [
            "redshift-serverless:GetCredentials",
            "redshift-serverless:GetWorkgroup",
        ]);
    });

    it("grants after it is made, by another name", async () => {
        const { result, one } = await record(() => {
            const warehouse = new RedshiftWarehouse(
                "reporting",
                args({ grants: [{ grantName: "bi", roleName: "bi" }] }),
            );
            warehouse.grantConnect({ grantName: "api", roleName: "api" });
            return warehouse;
        });
        assert.equal(one("reporting-grant-api").inputs.role, "api");
        assert.throws(() => result.grantConnect({ grantName: "bi", roleName: "x" }), /got "bi" twice/);
    });

    it("rests by schedule through a role that can pause and resume it, and then is no outage", async () => {
        const { one } = await deploy({
            pauseSchedule: { pauseAt: "cron(0 19 ? * MON-FRI *)", resumeAt: "cron(0 6 ? * MON-FRI *)" },
        });
        assert.deepEqual(one("reporting-pause-action").inputs.targetAction, {
            pauseCluster: { clusterIdentifier: "strata-test-reporting" },
        });
        assert.equal(one("reporting-resume-action").inputs.schedule, "cron(0 6 ? * MON-FRI *)");
        const [statement] = statementsOf(one("reporting-pause-policy").inputs.policy);
        assert.equal(statement.Resource, "arn:aws:redshift:eu-west-2:123456789012:cluster:strata-test-reporting");
        assert.equal(one("reporting-unhealthy").inputs.treatMissingData, "notBreaching");
        assert.equal((await deploy()).one("reporting-unhealthy").inputs.treatMissingData, "breaching");
    });

    it("sends its audit logs to a bucket instead", async () => {
        const { one, all } = await deploy({ auditBucketName: "audits" });
        const { bucketName, s3KeyPrefix, logDestinationType } = one("reporting-logging").inputs;
        assert.deepEqual([logDestinationType, bucketName, s3KeyPrefix], ["s3", "audits", "strata-test-reporting/"]);
        assert.equal(all("aws:cloudwatch/logGroup:LogGroup").length, 0);
    });

    it("takes each setting of a serverless warehouse", async () => {
        const { one } = await deploy({
            tier: Tier.Basic,
            pricePerformance: PricePerformance.HighPerformance,
            maxCapacityRpu: 64,
            maintenanceTrack: MaintenanceTrack.Trailing,
            fips: true,
            maxQuerySeconds: 600,
            usageLimits: [
                {
                    feature: UsageFeature.ServerlessCompute,
                    amount: 10,
                    period: UsagePeriod.Weekly,
                    action: UsageAction.Disable,
                },
            ],
        });
        const { baseCapacity, pricePerformanceTarget, maxCapacity, trackName, configParameters } =
            one("reporting-workgroup").inputs;
        assert.equal(baseCapacity, undefined);
        assert.deepEqual(pricePerformanceTarget, { enabled: true, level: 100 });
        assert.deepEqual([maxCapacity, trackName], [64, "trailing"]);
        const parameters = byKey(configParameters, "parameterKey", "parameterValue");
        assert.deepEqual([parameters["use_fips_ssl"], parameters["max_query_execution_time"]], ["true", "600"]);
        assert.equal(one("reporting-limit-serverless-compute-weekly").inputs.breachAction, "deactivate");
    });

    it("takes each setting of a provisioned warehouse", async () => {
        const { one, all } = await deploy({
            nodeType: "rg.4xlarge",
            nodes: 4,
            relocation: false,
            recoveryCopy: RecoveryCopy.None,
            identifier: "sales",
            databaseName: "sales",
            username: "chief",
            port: 8191,
            wlmJson: "[]",
            backupRetentionDays: 20,
            manualSnapshotRetentionDays: 90,
            snapshotIntervalHours: 12,
            maintenanceWindow: "sat:01:00-sat:02:00",
            kmsKeyArn: "arn:aws:kms:eu-west-2:123456789012:key/shared",
            parameters: { statement_timeout: "60000" },
        });
        const { inputs } = one("reporting-cluster");
        assert.deepEqual(
            [inputs.nodeType, inputs.numberOfNodes, inputs.availabilityZoneRelocationEnabled, inputs.clusterIdentifier],
            ["rg.4xlarge", 4, false, "sales"],
        );
        assert.deepEqual([inputs.databaseName, inputs.masterUsername, inputs.port], ["sales", "chief", 8191]);
        assert.deepEqual([inputs.automatedSnapshotRetentionPeriod, inputs.manualSnapshotRetentionPeriod], [20, 90]);
        assert.equal(inputs.preferredMaintenanceWindow, "sat:01:00-sat:02:00");
        assert.equal(inputs.kmsKeyId, "arn:aws:kms:eu-west-2:123456789012:key/shared");
        const parameters = byKey(one("reporting-parameters").inputs.parameters, "name", "value");
        assert.deepEqual([parameters["wlm_json_configuration"], parameters["statement_timeout"]], ["[]", "60000"]);
        assert.equal(all("aws:kms/key:Key").length, 0);
        assert.equal(all("aws:redshift/snapshotCopy:SnapshotCopy").length, 0);
    });
});
