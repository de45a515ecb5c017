import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
    DocumentdbStorage,
    DocumentdbTls,
} from "../../../../components/nosql/documentdb-cluster/documentdb-cluster.args";
import { products } from "../../../../components/nosql/documentdb-cluster/documentdb-cluster.example";
import { restoreInputs } from "../../../../components/shared/restore";
import { Environment, Tier } from "../../../../components/shared/tier";
import type { Plain } from "../../mocks";
import { record, valueOf } from "../../mocks";
import { args, deploy } from "./documentdb-cluster.fixture";

const instanceType = "aws:docdb/clusterInstance:ClusterInstance";
const alarmType = "aws:cloudwatch/metricAlarm:MetricAlarm";
const untagged = [
    "aws:kms/alias:Alias",
    "aws:iam/rolePolicy:RolePolicy",
    "aws:secretsmanager/secretVersion:SecretVersion",
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    "aws:docdb/globalCluster:GlobalCluster",
];
const parametersIn = (group: { inputs: Plain }): { [name: string]: string } =>
    Object.fromEntries(group.inputs.parameters.map(({ name, value }: Plain) => [name, value]));

describe("DocumentdbCluster by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`is encrypted, audited, tagged and watched in tier ${tier}`, async () => {
            const { all, one, resources } = await deploy({ tier });
            const { inputs } = one("products-cluster");
            const keyArn = "arn:aws:kms:eu-west-2:123456789012:key/products-key-key-key-id";
            assert.equal(inputs.storageEncrypted, true);
            assert.equal(inputs.kmsKeyId, keyArn);
            assert.deepEqual(inputs.enabledCloudwatchLogsExports, ["audit", "profiler"]);
            const parameters = parametersIn(one("products-parameters"));
            assert.equal(parameters["tls"], "tls1.2+");
            assert.equal(parameters["audit_logs"], "ddl");
            assert.equal(parameters["profiler"], "enabled");
            assert.equal(parameters["ttl_monitor"], "enabled");
            for (const log of all("aws:cloudwatch/logGroup:LogGroup")) {
                assert.ok(log.inputs.kmsKeyId, log.name);
                assert.match(log.inputs.name, /^\/aws\/docdb\/strata-test-products(-recovery)?\/(audit|profiler)$/);
            }
            for (const { name, type, custom, inputs: given } of resources) {
                if (!type.startsWith("aws:") || !custom || untagged.includes(type)) continue;
                assert.deepEqual(given.tags, { Owner: "data-platform" }, name);
            }
            assert.ok(all(alarmType).length > 10);
        });
    }

    it("takes the sizes of its tier, and never one instance alone in prod", async () => {
        const sizes = async (tier: Tier, environment = Environment.Dev) => {
            const { all, one } = await deploy({ tier, environment });
            const instances = all(instanceType).filter(({ inputs }) => inputs.region === undefined);
            return [
                instances.length,
                instances[0]?.inputs.instanceClass,
                one("products-cluster").inputs.backupRetentionPeriod,
            ];
        };
        assert.deepEqual(await sizes(Tier.Basic), [1, "db.t4g.medium", 7]);
        assert.deepEqual(await sizes(Tier.Basic, Environment.Prod), [2, "db.t4g.medium", 7]);
        assert.deepEqual(await sizes(Tier.Standard), [2, "db.r6g.large", 14]);
        assert.deepEqual(await sizes(Tier.Premium), [3, "db.r6g.xlarge", 35]);
    });

    it("keeps its password in Secrets Manager under its key, since the provider lets DocumentDB's own secret have none", async () => {
        const { one, result } = await deploy();
        const cluster = one("products-cluster");
        assert.deepEqual(cluster.secrets, ["masterPassword"]);
        assert.equal(cluster.inputs.manageMasterUserPassword, undefined);
        assert.equal(one("products-credentials-secret").inputs.kmsKeyId, cluster.inputs.kmsKeyId);
        assert.match(await valueOf(result.secretRef), /secret:products-credentials-secret/);
    });

    it("admits the named sources to its port, and lets nothing out", async () => {
        const { all } = await deploy();
        const rules = all("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule").map(({ inputs }) => [
            inputs.fromPort,
            inputs.referencedSecurityGroupId ?? inputs.cidrIpv4,
        ]);
        assert.deepEqual(rules, [
            [27_017, "sg-app"],
            [27_017, "10.0.0.0/16"],
        ]);
        assert.equal(all("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule").length, 0);
    });

    it("stands in a global cluster in tier premium, whose members keep their place after a failover", async () => {
        const { one, all, result } = await deploy({ tier: Tier.Premium });
        const [here, there] = [one("products-cluster"), one("products-recovery-cluster")];
        assert.equal(one("products-global").inputs.storageEncrypted, true);
        assert.equal(here.inputs.globalClusterIdentifier, "strata-test-products-global");
        assert.deepEqual(here.ignoreChanges, [...restoreInputs, "globalClusterIdentifier"]);
        assert.equal(there.inputs.region, "eu-west-1");
        assert.match(there.inputs.kmsKeyId, /^arn:aws:kms:eu-west-1:/);
        assert.equal(there.inputs.masterUsername, undefined);
        assert.equal(there.inputs.masterPassword, undefined);
        assert.ok(there.dependencies.includes(one("products-instance-1").urn));
        assert.equal(one("products-credentials-secret").inputs.replicas[0].region, "eu-west-1");
        assert.equal(all(instanceType).length, 6);
        const alarms = all(alarmType).filter(({ name }) => name.startsWith("products-recovery-"));
        assert.ok(alarms.every(({ inputs }) => inputs.region === "eu-west-1"));
        assert.ok(alarms.some(({ inputs }) => inputs.metricName === "GlobalClusterReplicationLag"));
        const endpoints = await valueOf(result.endpoints);
        assert.deepEqual(Object.keys(endpoints).sort(), ["reader", "recovery", "writer"]);
        assert.match((await valueOf(result.recovery)).how, /fail the global cluster over to eu-west-1/);
    });

    it("protects its data until an environment other than prod and allowDataLoss both say otherwise", async () => {
        const guards = async (environment: Environment, allowDataLoss: boolean) => {
            const { inputs, protect } = (await deploy({ environment, allowDataLoss })).one("products-cluster");
            return [protect, inputs.deletionProtection, inputs.skipFinalSnapshot, inputs.finalSnapshotIdentifier];
        };
        assert.deepEqual(await guards(Environment.Prod, true), [true, true, false, "strata-test-products-final"]);
        assert.deepEqual(await guards(Environment.Dev, false), [false, true, false, "strata-test-products-final"]);
        assert.deepEqual(await guards(Environment.Dev, true), [false, false, true, undefined]);
    });

    it("sets its alarms by its class", async () => {
        const thresholds = Object.fromEntries(
            (await deploy()).all(alarmType).map(({ name, inputs }) => [name, inputs.threshold]),
        );
        assert.equal(thresholds["products-connections-high"], 2720);
        assert.equal(thresholds["products-cursors-high"], 360);
        assert.equal(thresholds["products-memory-low"], Math.floor(1.6 * 2 ** 30));
        assert.equal(thresholds["products-operations-throttled"], 0);
    });

    it("makes every child its own, and no other's", async () => {
        const { resources } = await deploy({ tier: Tier.Premium });
        const mine = ["products", "products-key", "products-recovery-key", "products-credentials"];
        for (const { name, parent } of resources) {
            if (name === "products") continue;
            assert.ok(name.startsWith("products-") && mine.includes(parent), `${name} under ${parent}`);
        }
    });

    it("is created by its example, which takes less than 15 lines", async () => {
        const { placement, alertTopics } = args();
        const { one, result } = await record(() => products(placement, alertTopics));
        assert.equal(one("products-cluster").inputs.engineVersion, "5.0.0");
        assert.equal(await valueOf(result.port), 27_017);
        const file = "../../../../components/nosql/documentdb-cluster/documentdb-cluster.example.ts";
        assert.ok(readFileSync(join(__dirname, file), "utf8").trim().split("\n").length < 15);
    });
});

describe("DocumentdbCluster when configured", () => {
    it("grows by itself, up to what its alarms know", async () => {
        const { one } = await deploy({ serverless: true, minCapacityDcu: 2, maxCapacityDcu: 32 });
        const { serverlessV2ScalingConfiguration } = one("products-cluster").inputs;
        assert.deepEqual(serverlessV2ScalingConfiguration, { minCapacity: 2, maxCapacity: 32 });
        assert.equal(one("products-instance-1").inputs.instanceClass, "db.serverless");
        assert.equal(one("products-connections-high").inputs.threshold, 12_800);
    });

    it("takes each setting", async () => {
        const { one, all } = await deploy({
            engineVersion: "8.0.0",
            instanceClass: "db.r8g.large",
            instances: 3,
            storageType: DocumentdbStorage.IoOptimized,
            identifier: "shop",
            username: "chief",
            port: 27_018,
            tls: DocumentdbTls.Tls13,
            auditEvents: ["ddl", "dml_write"],
            slowOperationMs: 200,
            changeStreamHours: 24,
            parameters: { ttl_monitor: "disabled" },
            secretGrants: [{ grantName: "api", roleName: "api" }],
            performanceInsights: false,
        });
        const { inputs } = one("products-cluster");
        assert.deepEqual(
            [inputs.engineVersion, inputs.storageType, inputs.clusterIdentifier, inputs.masterUsername, inputs.port],
            ["8.0.0", "iopt1", "shop", "chief", 27_018],
        );
        assert.equal(one("products-parameters").inputs.family, "docdb8.0");
        const parameters = parametersIn(one("products-parameters"));
        assert.equal(parameters["tls"], "tls1.3+");
        assert.equal(parameters["audit_logs"], "ddl,dml_write");
        assert.equal(parameters["profiler_threshold_ms"], "200");
        assert.equal(parameters["change_stream_log_retention_duration"], "86400");
        assert.equal(parameters["ttl_monitor"], "disabled");
        assert.equal(all(instanceType).length, 3);
        assert.equal(one("products-instance-1").inputs.enablePerformanceInsights, false);
        const [read] = JSON.parse(one("products-grant-api").inputs.policy).Statement;
        assert.deepEqual(read.Action, ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]);
    });
});
