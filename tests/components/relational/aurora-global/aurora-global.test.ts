import assert from "node:assert/strict";
import { players } from "../../../../components/relational/aurora-global/aurora-global.example";
import { Environment, Tier } from "../../../../components/shared/tier";
import type { Plain } from "../../mocks";
import { record, valueOf } from "../../mocks";
import { args, deploy, region } from "./aurora-global.fixture";

const clusterType = "aws:rds/cluster:Cluster";
const instanceType = "aws:rds/clusterInstance:ClusterInstance";
const alarmType = "aws:cloudwatch/metricAlarm:MetricAlarm";
const untagged = new Set([
    "aws:kms/alias:Alias",
    "aws:iam/rolePolicy:RolePolicy",
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
    "aws:secretsmanager/secretVersion:SecretVersion",
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup",
    "aws:rds/proxyTarget:ProxyTarget",
]);

describe("AuroraGlobal by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`is private, encrypted under a key of each region, tagged and watched in tier ${tier}`, async () => {
            const { all, resources } = await deploy({ tier });
            for (const { inputs } of all(clusterType)) {
                const key = `players-${inputs.region}-key-key-key-id`;
                assert.equal(inputs.kmsKeyId, `arn:aws:kms:${inputs.region}:123456789012:key/${key}`);
                assert.equal(inputs.performanceInsightsKmsKeyId, inputs.kmsKeyId);
                assert.equal(inputs.storageEncrypted, true);
                assert.equal(inputs.iamDatabaseAuthenticationEnabled, true);
                assert.equal(inputs.copyTagsToSnapshot, true);
                assert.match(inputs.dbClusterParameterGroupName, new RegExp(`^players-${inputs.region}-parameters-`));
            }
            for (const { inputs } of all(instanceType)) {
                assert.equal(inputs.publiclyAccessible, false);
                assert.equal(inputs.caCertIdentifier, "rds-ca-rsa2048-g1");
                assert.equal(inputs.copyTagsToSnapshot, true);
            }
            for (const { name, type, custom, inputs } of resources) {
                if (!type.startsWith("aws:") || !custom || untagged.has(type)) continue;
                assert.deepEqual(inputs.tags, { Owner: "data-platform" }, name);
            }
            assert.ok(all(alarmType).length > 10);
        });
    }

    it("takes the sizes of its tier, and in prod two instances at least", async () => {
        const sizes = async (tier: Tier, environment = Environment.Dev) => {
            const { all } = await deploy({ tier, environment });
            const instances = all(instanceType).map(({ inputs }) => inputs.instanceClass);
            const clusters = all(clusterType).map(({ inputs }) => [inputs.region, inputs.backupRetentionPeriod]);
            return [clusters, instances.length, [...new Set(instances)]];
        };
        assert.deepEqual(await sizes(Tier.Basic), [[["eu-west-2", 7]], 1, ["db.r6g.large"]]);
        assert.deepEqual(await sizes(Tier.Basic, Environment.Prod), [[["eu-west-2", 7]], 2, ["db.r6g.large"]]);
        assert.deepEqual(await sizes(Tier.Standard), [[["eu-west-2", 14]], 2, ["db.r6g.large"]]);
        assert.deepEqual(await sizes(Tier.Premium), [
            [
                ["eu-west-2", 35],
                ["eu-west-1", 35],
            ],
            6,
            ["db.r6g.xlarge"],
        ]);
    });

    it("requires TLS 1.2 and audits, by a parameter group of each region that a new line does not wait for", async () => {
        const { one } = await deploy();
        const { inputs } = one("players-eu-west-2-parameters");
        const values = Object.fromEntries(inputs.parameters.map(({ name, value }: Plain) => [name, value]));
        assert.equal(inputs.family, "aurora-postgresql17");
        assert.equal(inputs.name, undefined, "named by Pulumi, so that two can stand side by side");
        assert.equal(values["rds.force_ssl"], "1");
        assert.equal(values["ssl_min_protocol_version"], "TLSv1.2");
        assert.equal(values["shared_preload_libraries"], "pg_stat_statements,pgaudit");
        assert.equal(values["max_connections"], "1802");
        assert.equal(values["log_connections"], "0");
        const prod = (await deploy({ environment: Environment.Prod })).one("players-eu-west-2-parameters").inputs;
        assert.equal(prod.parameters.find(({ name }: Plain) => name === "log_connections").value, "1");
    });

    it("admits the named sources to its port, and lets nothing out", async () => {
        const { all } = await deploy();
        const sources = all("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule").map(({ inputs }) => [
            inputs.region,
            inputs.fromPort,
            inputs.toPort,
            inputs.referencedSecurityGroupId ?? inputs.cidrIpv4,
        ]);
        assert.deepEqual(sources, [
            ["eu-west-2", 5432, 5432, "sg-app"],
            ["eu-west-2", 5432, 5432, "10.0.0.0/16"],
        ]);
        assert.equal(all("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule").length, 0);
    });

    it("leaves the master password of a regional database to RDS", async () => {
        const { one, result } = await deploy();
        const { inputs } = one("players-eu-west-2-cluster");
        assert.equal(inputs.manageMasterUserPassword, true);
        assert.equal(inputs.masterUserSecretKmsKeyId, inputs.kmsKeyId);
        assert.equal(inputs.masterPassword, undefined);
        assert.match(await valueOf(result.secretRef), /secret:rds!cluster-1$/);
    });

    it("creates log groups with retention and key before the cluster that writes to them", async () => {
        const { one, all } = await deploy();
        const logs = all("aws:cloudwatch/logGroup:LogGroup");
        const prefix = "/aws/rds/cluster/strata-test-players-eu-west-2";
        assert.deepEqual(
            logs.map(({ inputs }) => inputs.name),
            [`${prefix}/postgresql`, `${prefix}/iam-db-auth-error`],
        );
        const { dependencies, inputs } = one("players-eu-west-2-cluster");
        for (const log of logs) {
            assert.ok(dependencies.includes(log.urn), log.name);
            assert.equal(log.inputs.kmsKeyId, inputs.kmsKeyId);
            assert.equal(log.inputs.retentionInDays, 30);
        }
    });

    it("protects every member until an environment other than prod and allowDataLoss both say otherwise", async () => {
        const guards = async (environment: Environment, allowDataLoss: boolean) => {
            const { all, one } = await deploy({ tier: Tier.Premium, environment, allowDataLoss });
            const whole = one("players-global");
            return all(clusterType).map(({ inputs, protect }) => [
                protect && whole.protect,
                inputs.deletionProtection && whole.inputs.deletionProtection,
                inputs.skipFinalSnapshot,
                inputs.deleteAutomatedBackups,
                inputs.finalSnapshotIdentifier,
            ]);
        };
        const final = (name: string) => `strata-test-players-${name}-final`;
        assert.deepEqual(await guards(Environment.Prod, true), [
            [true, true, false, false, final("eu-west-2")],
            [true, true, false, false, final("eu-west-1")],
        ]);
        assert.deepEqual((await guards(Environment.Dev, false))[1], [false, true, false, false, final("eu-west-1")]);
        assert.deepEqual((await guards(Environment.Dev, true))[1], [false, false, true, true, undefined]);
    });

    it("shows Insights of the whole cluster for seven days, and in tier premium advanced for 465", async () => {
        const insights = async (tier: Tier) => {
            const { all } = await deploy({ tier });
            for (const { inputs } of all(instanceType)) assert.equal(inputs.performanceInsightsEnabled, undefined);
            return all(clusterType).map(({ inputs }) => [
                inputs.databaseInsightsMode,
                inputs.performanceInsightsRetentionPeriod,
                inputs.monitoringInterval,
            ]);
        };
        assert.deepEqual(await insights(Tier.Basic), [["standard", 7, 60]]);
        assert.deepEqual(await insights(Tier.Premium), [
            ["advanced", 465, 15],
            ["advanced", 465, 15],
        ]);
    });

    it("is one regional cluster by its example, with the outputs of every store", async () => {
        const { network, alertTopics } = region("eu-west-2");
        const { one, all, result } = await record(() => players(network, alertTopics));
        assert.equal(all("aws:rds/globalCluster:GlobalCluster").length, 0);
        assert.equal(one("players-eu-west-2-cluster").inputs.engine, "aurora-postgresql");
        assert.equal(await valueOf(result.port), 5432);
        assert.equal(await valueOf(result.databaseName), "players");
        assert.equal((await valueOf(result.recovery)).rpoMinutes, 5);
        assert.equal((await valueOf(result.alarms)).length, all(alarmType).length);
    });

    it("makes every child its own, and no other's", async () => {
        const { resources } = await deploy({ tier: Tier.Premium });
        const mine = ["players", "players-credentials", "players-eu-west-2-key", "players-eu-west-1-key"];
        for (const { name, parent } of resources) {
            if (name === "players") continue;
            assert.ok(name.startsWith("players-") && mine.includes(parent), `${name} under ${parent}`);
        }
    });

    it("puts out the endpoints of a regional database by role", async () => {
        const { result } = await deploy(args({ tier: Tier.Standard }));
        assert.deepEqual(await valueOf(result.endpoints), {
            writer: "strata-test-players-eu-west-2.cluster.example",
            reader: "strata-test-players-eu-west-2.cluster-ro.example",
            proxy: "players-eu-west-2-proxy.example",
            "proxy-reader": "players-eu-west-2-proxy-reads.example",
        });
    });
});
