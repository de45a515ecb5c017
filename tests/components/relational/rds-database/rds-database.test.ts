import assert from "node:assert/strict";
import { RdsEngine } from "../../../../components/relational/rds-database/engine-versions";
import { ledger } from "../../../../components/relational/rds-database/rds-database.example";
import { Environment, Tier } from "../../../../components/shared/tier";
import { record, valueOf } from "../../mocks";
import { args, deploy, parametersIn } from "./rds-database.fixture";

const { MariaDb, Postgres } = RdsEngine;
const rules = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const untagged = new Set([
    "aws:kms/alias:Alias",
    "aws:iam/rolePolicy:RolePolicy",
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
    "aws:secretsmanager/secretVersion:SecretVersion",
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup",
    "aws:rds/proxyTarget:ProxyTarget",
    "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
]);

describe("RdsDatabase by default", () => {
    for (const engine of [MariaDb, Postgres]) {
        for (const tier of Object.values(Tier)) {
            it(`is private, encrypted, tagged and watched as ${engine} in tier ${tier}`, async () => {
                const { all, one, resources } = await deploy({ engine, tier });
                const key = one("ledger-key-key");
                const writer = one("ledger-instance").inputs;
                assert.equal(writer.publiclyAccessible, false);
                assert.equal(writer.storageEncrypted, true);
                assert.equal(writer.kmsKeyId, `arn:aws:kms:eu-west-2:123456789012:key/${key.name}-key-id`);
                assert.equal(writer.iamDatabaseAuthenticationEnabled, true);
                assert.equal(writer.autoMinorVersionUpgrade, true);
                assert.equal(writer.copyTagsToSnapshot, true);
                assert.equal(writer.caCertIdentifier, "rds-ca-rsa2048-g1");
                assert.equal(writer.username, "stratamaster");
                for (const log of all("aws:cloudwatch/logGroup:LogGroup")) {
                    assert.ok(log.inputs.kmsKeyId, log.name);
                    assert.equal(log.inputs.retentionInDays, 30);
                }
                for (const { name, type, custom, inputs } of resources) {
                    if (!type.startsWith("aws:") || !custom || untagged.has(type)) continue;
                    assert.deepEqual(inputs.tags, { Owner: "data-platform" }, name);
                }
                assert.ok(all("aws:cloudwatch/metricAlarm:MetricAlarm").length > 10);
            });
        }
    }

    it("takes the sizes of its tier", async () => {
        const sizes = async (tier: Tier, environment = Environment.Dev) => {
            const { inputs } = (await deploy({ tier, environment })).one("ledger-instance");
            const { instanceClass, multiAz, allocatedStorage, maxAllocatedStorage, iops, backupRetentionPeriod } =
                inputs;
            return [instanceClass, multiAz, allocatedStorage, maxAllocatedStorage, iops, backupRetentionPeriod];
        };
        assert.deepEqual(await sizes(Tier.Basic), ["db.t4g.large", false, 100, 400, undefined, 7]);
        assert.deepEqual(await sizes(Tier.Basic, Environment.Prod), ["db.t4g.large", true, 100, 400, undefined, 7]);
        assert.deepEqual(await sizes(Tier.Standard), ["db.r6g.xlarge", true, 400, 1600, 12_000, 14]);
        assert.deepEqual(await sizes(Tier.Premium), ["db.r6g.2xlarge", true, 1000, 8000, 16_000, 35]);
    });

    it("requires TLS 1.2 of every client, under both engines", async () => {
        const mariaDb = parametersIn((await deploy({ engine: MariaDb })).one("ledger-parameters"));
        assert.equal(mariaDb["require_secure_transport"], "1");
        assert.equal(mariaDb["tls_version"], "TLSv1.2,TLSv1.3");
        const postgres = parametersIn((await deploy()).one("ledger-parameters"));
        assert.equal(postgres["rds.force_ssl"], "1");
        assert.equal(postgres["ssl_min_protocol_version"], "TLSv1.2");
    });

    it("admits the named sources to its port, and lets nothing out", async () => {
        const { all, one } = await deploy();
        const group = one("ledger-security");
        assert.equal(group.inputs.ingress, undefined);
        assert.equal(group.inputs.egress, undefined);
        const sources = all(rules).map(({ inputs }) => [
            inputs.securityGroupId,
            inputs.fromPort,
            inputs.toPort,
            inputs.referencedSecurityGroupId ?? inputs.cidrIpv4,
        ]);
        assert.deepEqual(sources, [
            ["sg-ledger-security", 5432, 5432, "sg-app"],
            ["sg-ledger-security", 5432, 5432, "10.0.0.0/16"],
        ]);
        assert.equal(all("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule").length, 0);
    });

    it("leaves the master password to RDS where RDS can keep it", async () => {
        const { one, result, resources } = await deploy({ tier: Tier.Standard });
        const { inputs } = one("ledger-instance");
        assert.equal(inputs.manageMasterUserPassword, true);
        assert.equal(inputs.masterUserSecretKmsKeyId, inputs.kmsKeyId);
        assert.equal(inputs.password, undefined);
        assert.equal(await valueOf(result.secretRef), "arn:aws:secretsmanager:eu-west-2:123456789012:secret:rds!db-1");
        assert.ok(!resources.some(({ type }) => type === "strata:index:StoreSecret"));
    });

    it("keeps the password itself where RDS cannot, as a secret and never in plain text", async () => {
        const { one, result } = await deploy({ tier: Tier.Premium });
        const writer = one("ledger-instance");
        assert.equal(writer.inputs.manageMasterUserPassword, undefined);
        assert.deepEqual(writer.secrets, ["password"]);
        assert.match(await valueOf(result.secretRef), /secret:ledger-credentials-secret/);
    });

    it("creates log groups before the instance that writes to them", async () => {
        const { one, all } = await deploy({ engine: MariaDb });
        const names = all("aws:cloudwatch/logGroup:LogGroup").map(({ inputs }) => inputs.name);
        const prefix = "/aws/rds/instance/strata-test-ledger";
        assert.deepEqual(names, [
            `${prefix}/audit`,
            `${prefix}/error`,
            `${prefix}/slowquery`,
            `${prefix}/iam-db-auth-error`,
        ]);
        const { dependencies, inputs } = one("ledger-instance");
        assert.deepEqual(inputs.enabledCloudwatchLogsExports, ["audit", "error", "slowquery", "iam-db-auth-error"]);
        for (const log of all("aws:cloudwatch/logGroup:LogGroup")) assert.ok(dependencies.includes(log.urn), log.name);
    });

    it("audits MariaDB by an option group and PostgreSQL by pgaudit", async () => {
        const mariaDb = (await deploy({ engine: MariaDb })).one("ledger-options").inputs;
        assert.equal(mariaDb.majorEngineVersion, "11.8");
        assert.equal(mariaDb.options[0].optionName, "MARIADB_AUDIT_PLUGIN");
        assert.deepEqual(mariaDb.options[0].optionSettings[0], {
            name: "SERVER_AUDIT_EVENTS",
            value: "CONNECT,QUERY_DDL,QUERY_DCL",
        });
        const { one, all } = await deploy();
        assert.equal(all("aws:rds/optionGroup:OptionGroup").length, 0);
        assert.equal(parametersIn(one("ledger-parameters"))["shared_preload_libraries"], "pg_stat_statements,pgaudit");
    });

    it("protects its data until an environment other than prod and allowDataLoss both say otherwise", async () => {
        const guards = async (environment: Environment, allowDataLoss: boolean) => {
            const { inputs, protect } = (await deploy({ environment, allowDataLoss })).one("ledger-instance");
            return [
                protect,
                inputs.deletionProtection,
                inputs.skipFinalSnapshot,
                inputs.deleteAutomatedBackups,
                inputs.finalSnapshotIdentifier,
            ];
        };
        assert.deepEqual(await guards(Environment.Prod, true), [true, true, false, false, "strata-test-ledger-final"]);
        assert.deepEqual(await guards(Environment.Dev, false), [false, true, false, false, "strata-test-ledger-final"]);
        assert.deepEqual(await guards(Environment.Dev, true), [false, false, true, true, undefined]);
    });

    it("shows Insights for seven days, and in tier premium advanced for 465", async () => {
        const insights = async (tier: Tier) => {
            const { inputs } = (await deploy({ tier })).one("ledger-instance");
            assert.equal(inputs.performanceInsightsEnabled, true);
            return [inputs.databaseInsightsMode, inputs.performanceInsightsRetentionPeriod, inputs.monitoringInterval];
        };
        assert.deepEqual(await insights(Tier.Basic), ["standard", 7, 60]);
        assert.deepEqual(await insights(Tier.Premium), ["advanced", 465, 15]);
    });

    it("is created by its example", async () => {
        const { placement, alertTopics } = args();
        const { one, result } = await record(() => ledger(placement, alertTopics));
        assert.equal(one("ledger-instance").inputs.engine, "postgres");
        assert.equal(await valueOf(result.port), 5432);
    });

    it("makes every child its own, and no other's", async () => {
        const { resources } = await deploy({ tier: Tier.Premium, readReplicas: 1 });
        const mine = new Set(["ledger", "ledger-key", "ledger-recovery-key", "ledger-credentials"]);
        for (const { name, parent } of resources) {
            if (name === "ledger") continue;
            assert.ok(name.startsWith("ledger-") && mine.has(parent), `${name} under ${parent}`);
        }
    });
});
