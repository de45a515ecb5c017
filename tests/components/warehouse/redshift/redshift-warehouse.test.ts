import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Environment, Tier } from "../../../../components/shared/tier";
import { reporting } from "../../../../components/warehouse/redshift/redshift-warehouse.example";
import type { Plain } from "../../mocks";
import { record, valueOf } from "../../mocks";
import { alertTopics, args, byKey, deploy, statementsOf } from "./redshift-warehouse.fixture";

const untagged = [
    "aws:kms/alias:Alias",
    "aws:iam/rolePolicy:RolePolicy",
    "aws:redshift/logging:Logging",
    "aws:redshift/snapshotCopy:SnapshotCopy",
    "aws:redshift/snapshotScheduleAssociation:SnapshotScheduleAssociation",
    "aws:redshift/scheduledAction:ScheduledAction",
    "aws:redshiftserverless/usageLimit:UsageLimit",
    "aws:scheduler/schedule:Schedule",
];
const alarmType = "aws:cloudwatch/metricAlarm:MetricAlarm";

describe("RedshiftWarehouse by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`is private, encrypted, tagged and watched in tier ${tier}`, async () => {
            const { all, one, resources, result } = await deploy({ tier });
            const isServerless = tier === Tier.Basic;
            const holder = one(isServerless ? "reporting-namespace" : "reporting-cluster").inputs;
            const reachable = one(isServerless ? "reporting-workgroup" : "reporting-cluster").inputs;
            const keyArn = "arn:aws:kms:eu-west-2:123456789012:key/reporting-key-key-key-id";
            assert.equal(holder.kmsKeyId, keyArn);
            assert.equal(holder.masterPasswordSecretKmsKeyId ?? holder.adminPasswordSecretKmsKeyId, keyArn);
            assert.equal(reachable.publiclyAccessible, false);
            assert.equal(reachable.enhancedVpcRouting, true);
            assert.equal(reachable.port, 5439);
            for (const log of all("aws:cloudwatch/logGroup:LogGroup")) {
                assert.equal(log.inputs.kmsKeyId, keyArn);
                assert.equal(log.inputs.retentionInDays, 30);
            }
            for (const { name, type, custom, inputs } of resources) {
                if (!type.startsWith("aws:") || !custom || untagged.includes(type)) continue;
                assert.deepEqual(inputs.tags, { Owner: "data-platform" }, name);
            }
            assert.ok(all(alarmType).length >= 8);
            assert.match(await valueOf(result.secretRef), /^arn:aws:secretsmanager:.*redshift!/);
            assert.match((await valueOf(result.endpoints)).writer ?? "", /^strata-test-reporting\./);
        });
    }

    it("takes the sizes of its tier", async () => {
        const cluster = async (tier: Tier) => {
            const { nodeType, numberOfNodes, clusterType, multiAz, availabilityZoneRelocationEnabled } = (
                await deploy({ tier })
            ).one("reporting-cluster").inputs;
            return [nodeType, numberOfNodes, clusterType, multiAz, availabilityZoneRelocationEnabled];
        };
        assert.deepEqual(await cluster(Tier.Standard), ["ra3.xlplus", 2, "multi-node", false, true]);
        assert.deepEqual(await cluster(Tier.Premium), ["ra3.4xlarge", 2, "multi-node", true, false]);
        const { baseCapacity, maxCapacity } = (await deploy({ tier: Tier.Basic })).one("reporting-workgroup").inputs;
        assert.deepEqual([baseCapacity, maxCapacity], [8, 32]);
    });

    it("requires TLS and logs what users do, under both deployments", async () => {
        const { parameters, family } = (await deploy()).one("reporting-parameters").inputs;
        const provisioned = byKey(parameters, "name", "value");
        assert.equal(family, "redshift-2.0");
        assert.equal(provisioned["require_ssl"], "true");
        assert.equal(provisioned["enable_user_activity_logging"], "true");
        const [queue, short] = JSON.parse(provisioned["wlm_json_configuration"] ?? "");
        assert.equal(queue.auto_wlm, true);
        assert.equal(queue.concurrency_scaling, "auto");
        assert.equal(queue.rules[0].predicate[0].value, 14_400);
        assert.equal(short.short_query_queue, true);
        const { configParameters } = (await deploy({ tier: Tier.Basic })).one("reporting-workgroup").inputs;
        const serverless = byKey(configParameters, "parameterKey", "parameterValue");
        assert.equal(serverless["require_ssl"], "true");
        assert.equal(serverless["enable_user_activity_logging"], "true");
        assert.equal(serverless["max_query_execution_time"], "14400");
    });

    it("sets every serverless parameter that has a default, since the provider would see a difference in one left out", async () => {
        const { configParameters } = (await deploy({ tier: Tier.Basic })).one("reporting-workgroup").inputs;
        assert.deepEqual(
            configParameters.map(({ parameterKey }: Plain) => parameterKey),
            [
                "auto_mv",
                "datestyle",
                "enable_case_sensitive_identifier",
                "enable_user_activity_logging",
                "max_query_execution_time",
                "query_group",
                "require_ssl",
                "search_path",
                "use_fips_ssl",
            ],
        );
    });

    it("admits the named sources to its port, and lets nothing out without a lake", async () => {
        const { all } = await deploy();
        const rules = all("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule").map(({ inputs }) => [
            inputs.fromPort,
            inputs.toPort,
            inputs.referencedSecurityGroupId ?? inputs.cidrIpv4,
        ]);
        assert.deepEqual(rules, [
            [5439, 5439, "sg-app"],
            [5439, 5439, "10.0.0.0/16"],
        ]);
        assert.equal(all("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule").length, 0);
    });

    it("leaves the admin password to Redshift, whose user is none that attackers try", async () => {
        const { inputs } = (await deploy()).one("reporting-cluster");
        assert.equal(inputs.manageMasterPassword, true);
        assert.equal(inputs.masterPassword, undefined);
        assert.equal(inputs.masterUsername, "stratamaster");
        const namespace = (await deploy({ tier: Tier.Basic })).one("reporting-namespace").inputs;
        assert.equal(namespace.manageAdminPassword, true);
        assert.equal(namespace.adminUserPassword, undefined);
    });

    it("exports its audit logs to groups that stand before it", async () => {
        const provisioned = await deploy();
        const groups = provisioned.all("aws:cloudwatch/logGroup:LogGroup");
        assert.deepEqual(
            groups.map(({ inputs }) => inputs.name),
            ["connectionlog", "userlog", "useractivitylog"].map(
                (log) => `/aws/redshift/cluster/strata-test-reporting/${log}`,
            ),
        );
        const logging = provisioned.one("reporting-logging");
        assert.equal(logging.inputs.logDestinationType, "cloudwatch");
        assert.ok(groups.every(({ urn }) => logging.dependencies.includes(urn)));
        const serverless = await deploy({ tier: Tier.Basic });
        const [first] = serverless.all("aws:cloudwatch/logGroup:LogGroup");
        assert.equal(first?.inputs.name, "/aws/redshift/strata-test-reporting/connectionlog");
        assert.ok(serverless.one("reporting-namespace").dependencies.includes(first?.urn ?? "-"));
    });

    it("copies its snapshots to the recovery region by a grant on a key of that region", async () => {
        const { one, result } = await deploy({ tier: Tier.Premium });
        const grant = one("reporting-copy-grant").inputs;
        assert.equal(grant.region, "eu-west-1");
        assert.match(grant.kmsKeyId, /^arn:aws:kms:eu-west-1:/);
        const copy = one("reporting-copy").inputs;
        assert.equal(copy.destinationRegion, "eu-west-1");
        assert.equal(copy.snapshotCopyGrantName, grant.snapshotCopyGrantName);
        assert.equal(copy.retentionPeriod, 35);
        const { rpoMinutes, how } = await valueOf(result.recovery);
        assert.equal(rpoMinutes, 240);
        assert.match(how, /second zone.*last 35 days, one every 4 hours.*copied to eu-west-1/);
    });

    it("takes snapshots by the clock", async () => {
        const { one } = await deploy();
        assert.deepEqual(one("reporting-snapshots").inputs.definitions, ["rate(8 hours)"]);
        assert.equal(
            one("reporting-snapshots-of-cluster").inputs.scheduleIdentifier,
            "strata-test-reporting-snapshots",
        );
        const serverless = await deploy({ tier: Tier.Basic });
        const { target, scheduleExpression } = serverless.one("reporting-snapshots").inputs;
        assert.equal(scheduleExpression, "rate(24 hours)");
        assert.deepEqual(JSON.parse(target.input), {
            NamespaceName: "strata-test-reporting",
            SnapshotName: "strata-test-reporting-<aws.scheduler.execution-id>",
            RetentionPeriod: 7,
        });
        const [statement] = statementsOf(serverless.one("reporting-snapshots-policy").inputs.policy);
        assert.equal(statement.Action, "redshift-serverless:CreateSnapshot");
        assert.equal((await valueOf(serverless.result.recovery)).rpoMinutes, 30);
    });

    it("protects its data until an environment other than prod and allowDataLoss both say otherwise", async () => {
        const guards = async (environment: Environment, allowDataLoss: boolean) => {
            const { inputs, protect } = (await deploy({ environment, allowDataLoss })).one("reporting-cluster");
            const serverless = await deploy({ environment, allowDataLoss, tier: Tier.Basic });
            const namespace = serverless.one("reporting-namespace");
            return [protect, inputs.skipFinalSnapshot, inputs.finalSnapshotIdentifier, namespace.protect];
        };
        const guarded = [true, false, "strata-test-reporting-final", true];
        assert.deepEqual(await guards(Environment.Prod, true), guarded);
        assert.deepEqual(await guards(Environment.Dev, false), guarded);
        assert.deepEqual(await guards(Environment.Dev, true), [false, true, undefined, false]);
    });

    it("makes every child its own, and no other's", async () => {
        for (const tier of Object.values(Tier)) {
            const { resources } = await deploy({ tier });
            const mine = ["reporting", "reporting-key", "reporting-recovery-key"];
            for (const { name, parent } of resources) {
                if (name === "reporting") continue;
                assert.ok(name.startsWith("reporting-") && mine.includes(parent), `${name} under ${parent}`);
            }
        }
    });

    it("is created by its example, which takes less than 15 lines", async () => {
        const { placement } = args();
        const { one } = await record(() => reporting("arn:aws:s3:::events-curated", placement, alertTopics));
        assert.equal(one("reporting-workgroup").inputs.namespaceName, "strata-test-reporting");
        const file = join(__dirname, "../../../../components/warehouse/redshift/redshift-warehouse.example.ts");
        const lines = readFileSync(file, "utf8").trim().split("\n");
        assert.ok(lines.length < 15);
    });
});
