import assert from "node:assert/strict";
import { RdsEngine } from "../../../../components/relational/rds-database/engine-versions";
import { Tier } from "../../../../components/shared/tier";
import { valueOf } from "../../mocks";
import { deploy } from "./rds-database.fixture";

const { MariaDb, Postgres } = RdsEngine;
const instanceType = "aws:rds/instance:Instance";

describe("RdsDatabase beyond its writer", () => {
    it("replicates its backups to the recovery region under a key of that region, in tier standard", async () => {
        const { one, all, result } = await deploy({ tier: Tier.Standard });
        const { inputs } = one("ledger-recovery-backups");
        assert.equal(inputs.region, "eu-west-1");
        assert.equal(inputs.retentionPeriod, 14);
        assert.equal(inputs.sourceDbInstanceArn, "arn:aws:rds:eu-west-2:123456789012:db:strata-test-ledger");
        assert.match(inputs.kmsKeyId, /^arn:aws:kms:eu-west-1:/);
        assert.equal(all(instanceType).length, 1);
        const { rpoMinutes, how } = await valueOf(result.recovery);
        assert.equal(rpoMinutes, 5);
        assert.match(how, /last 14 days.*eu-west-1/);
    });

    for (const engine of [MariaDb, Postgres]) {
        it(`keeps a read replica of ${engine} in the recovery region, all of whose parts are of that region, in tier premium`, async () => {
            const { one, all, result } = await deploy({ engine, tier: Tier.Premium });
            const { inputs } = one("ledger-recovery-replica");
            assert.equal(inputs.region, "eu-west-1");
            assert.equal(inputs.replicateSourceDb, "arn:aws:rds:eu-west-2:123456789012:db:strata-test-ledger");
            assert.match(inputs.kmsKeyId, /^arn:aws:kms:eu-west-1:/);
            assert.equal(inputs.performanceInsightsKmsKeyId, inputs.kmsKeyId);
            assert.match(inputs.dbSubnetGroupName, /^ledger-recovery-subnets/);
            assert.match(inputs.parameterGroupName, /^ledger-recovery-parameters/);
            assert.deepEqual(inputs.vpcSecurityGroupIds, ["sg-ledger-recovery-security"]);
            assert.equal(inputs.backupRetentionPeriod, 35);
            assert.equal(inputs.skipFinalSnapshot, true);
            for (const left of [
                "username",
                "password",
                "manageMasterUserPassword",
                "dbName",
                "finalSnapshotIdentifier",
            ]) {
                assert.equal(inputs[left], undefined, left);
            }
            const there = all("aws:cloudwatch/metricAlarm:MetricAlarm").filter((alarm) =>
                alarm.name.startsWith("ledger-recovery-"),
            );
            assert.ok(
                there.every(
                    (alarm) => alarm.inputs.region === "eu-west-1" && /eu-west-1/.test(alarm.inputs.alarmActions[0]),
                ),
            );
            assert.ok(there.some((alarm) => alarm.inputs.metricName === "ReplicaLag"));
            assert.equal((await valueOf(result.endpoints)).recovery, "ledger-recovery-replica.example");
            assert.equal((await valueOf(result.recovery)).rtoMinutes, 30);
        });
    }

    it("keeps the password in the recovery region as well, under a key of that region", async () => {
        const { one } = await deploy({ tier: Tier.Premium });
        const [replica] = one("ledger-credentials-secret").inputs.replicas;
        assert.equal(replica.region, "eu-west-1");
        assert.equal(replica.kmsKeyId, one("ledger-recovery-replica").inputs.kmsKeyId);
    });

    it("puts a proxy between clients and database in tier standard, limited to one secret and key", async () => {
        const { one, result } = await deploy({ engine: MariaDb, tier: Tier.Standard });
        const { inputs } = one("ledger-proxy");
        assert.equal(inputs.engineFamily, "MYSQL");
        assert.equal(inputs.requireTls, true);
        assert.deepEqual(inputs.vpcSubnetIds, ["subnet-a", "subnet-b"]);
        assert.deepEqual(inputs.auths, [
            {
                authScheme: "SECRETS",
                iamAuth: "REQUIRED",
                secretArn: "arn:aws:secretsmanager:eu-west-2:123456789012:secret:rds!db-1",
            },
        ]);
        const policy = JSON.parse(one("ledger-proxy-secrets").inputs.policy);
        assert.deepEqual(policy.Statement[0].Resource, [
            "arn:aws:secretsmanager:eu-west-2:123456789012:secret:rds!db-1",
        ]);
        assert.equal(policy.Statement[1].Resource, one("ledger-instance").inputs.kmsKeyId);
        assert.deepEqual(policy.Statement[1].Condition, {
            StringEquals: { "kms:ViaService": "secretsmanager.eu-west-2.amazonaws.com" },
        });
        assert.equal(one("ledger-database-from-proxy").inputs.referencedSecurityGroupId, "sg-ledger-proxy-security");
        assert.equal(one("ledger-proxy-to-database").inputs.referencedSecurityGroupId, "sg-ledger-security");
        assert.equal(one("ledger-proxy-target").inputs.dbInstanceIdentifier, "strata-test-ledger");
        assert.equal((await valueOf(result.endpoints)).proxy, "ledger-proxy.proxy.example");
        assert.equal(await valueOf(result.proxyEndpoint!), "ledger-proxy.proxy.example");
    });
});
