import assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import { RdsEngine } from "../../../../components/relational/rds-database/engine-versions";
import { RdsDatabase } from "../../../../components/relational/rds-database/rds-database";
import { DatabaseInsights } from "../../../../components/relational/shared/database.args";
import { Tier } from "../../../../components/shared/tier";
import { RecoveryCopy } from "../../../../components/shared/tiers";
import type { Plain } from "../../mocks";
import { record, valueOf } from "../../mocks";
import { args, deploy, recovery } from "./rds-database.fixture";

const instanceType = "aws:rds/instance:Instance";

describe("RdsDatabase when configured", () => {
    it("takes every setting over its tier's", async () => {
        const { one } = await deploy({
            tier: Tier.Standard,
            instanceClass: "db.m8g.4xlarge",
            storageGib: 200,
            maxStorageGib: 0,
            multiAz: false,
            backupRetentionDays: 3,
            port: 6432,
            databaseName: "ledger",
            username: "keeper",
            engineVersion: "16.9",
            autoMinorVersionUpgrade: false,
            backupWindow: "22:00-22:30",
            maintenanceWindow: "Mon:00:00-Mon:01:00",
            databaseInsights: DatabaseInsights.Advanced,
            monitoringIntervalSeconds: 0,
            blueGreenUpdates: true,
            iamAuthentication: false,
            applyImmediately: false,
        });
        const { inputs } = one("ledger-instance");
        const expected = {
            instanceClass: "db.m8g.4xlarge",
            allocatedStorage: 200,
            maxAllocatedStorage: 0,
            multiAz: false,
            backupRetentionPeriod: 3,
            port: 6432,
            dbName: "ledger",
            username: "keeper",
            engineVersion: "16.9",
            autoMinorVersionUpgrade: false,
            backupWindow: "22:00-22:30",
            maintenanceWindow: "Mon:00:00-Mon:01:00",
            databaseInsightsMode: "advanced",
            performanceInsightsRetentionPeriod: 465,
            monitoringInterval: 0,
            blueGreenUpdate: { enabled: true },
            iamDatabaseAuthenticationEnabled: false,
            applyImmediately: false,
            engineLifecycleSupport: "open-source-rds-extended-support-disabled",
        };
        for (const [key, value] of Object.entries(expected)) assert.deepEqual(inputs[key], value, key);
        assert.equal(inputs.iops, undefined, "the tier's IOPS do not fit 200 GiB");
        assert.equal(inputs.monitoringRoleArn, undefined);
        assert.ok(inputs.password, "blue/green updates need a password that RDS does not manage");
        assert.equal(one("ledger-parameters").inputs.family, "postgres16");
        assert.equal(one("ledger-proxy").inputs.auths[0].clientPasswordAuthType, "POSTGRES_SCRAM_SHA_256");
    });

    it("uses a key that it is given", async () => {
        const { one, all } = await deploy({ kmsKeyArn: "arn:aws:kms:eu-west-2:123456789012:key/mine" });
        assert.equal(one("ledger-instance").inputs.kmsKeyId, "arn:aws:kms:eu-west-2:123456789012:key/mine");
        assert.equal(all("aws:kms/key:Key").length, 0);
    });

    it("adds parameters to the tuned ones and replaces those of the same name", async () => {
        const { one } = await deploy({ parameters: { random_page_cost: "2", work_mem: "8192" }, maxConnections: 300 });
        const byName = Object.fromEntries(
            one("ledger-parameters").inputs.parameters.map((each: Plain) => [each.name, each]),
        );
        assert.deepEqual(byName.random_page_cost, { name: "random_page_cost", value: "2", applyMethod: "immediate" });
        assert.deepEqual(byName.work_mem, { name: "work_mem", value: "8192", applyMethod: "pending-reboot" });
        assert.deepEqual(byName.max_connections, {
            name: "max_connections",
            value: "300",
            applyMethod: "pending-reboot",
        });
        assert.equal(one("ledger-connections-high").inputs.threshold, 240);
    });

    it("has read replicas beside it that are named by the source and watched for lag", async () => {
        const { one, all, result } = await deploy({ readReplicas: 2 });
        assert.equal(all(instanceType).length, 3);
        const { inputs } = one("ledger-reader-2");
        assert.equal(inputs.replicateSourceDb, "strata-test-ledger");
        assert.equal(inputs.dbSubnetGroupName, undefined);
        assert.equal(inputs.username, undefined);
        assert.equal(one("ledger-reader-2-lag").inputs.dimensions.DBInstanceIdentifier, "strata-test-ledger-reader-2");
        assert.equal((await valueOf(result.endpoints)).reader, "ledger-reader-1.example");
        assert.ok(one("ledger-instance").inputs.password);
    });

    it("lets a role connect as one user, to the instance and its proxy by their resource ids", async () => {
        const { one } = await deploy({
            tier: Tier.Standard,
            grants: [{ grantName: "api", roleName: "api-role", databaseUser: "api" }],
        });
        const { role, policy } = one("ledger-grant-api").inputs;
        assert.equal(role, "api-role");
        assert.deepEqual(JSON.parse(policy).Statement, [
            {
                Sid: "Connect",
                Effect: "Allow",
                Action: "rds-db:connect",
                Resource: [
                    "arn:aws:rds-db:eu-west-2:123456789012:dbuser:db-ledger-instance/api",
                    "arn:aws:rds-db:eu-west-2:123456789012:dbuser:prx-0123/api",
                ],
            },
        ]);
    });

    it("lets a role read the secret where no database user is named, and decrypt through Secrets Manager only", async () => {
        const { one, result } = await deploy({ grants: [{ grantName: "jobs", roleName: "jobs-role" }] });
        const [read, decrypt] = JSON.parse(one("ledger-grant-jobs").inputs.policy).Statement;
        assert.deepEqual(read.Resource, [await valueOf(result.secretRef)]);
        assert.deepEqual(decrypt.Condition, {
            StringEquals: { "kms:ViaService": "secretsmanager.eu-west-2.amazonaws.com" },
        });
    });

    it("grants a role after it was made as it does with it", async () => {
        const grant = { grantName: "api", roleName: "api-role", databaseUser: "api" };
        const before = await deploy({ grants: [grant] });
        const after = await record(() => new RdsDatabase("ledger", args()).grantConnect(grant));
        assert.equal(after.one("ledger-grant-api").parent, "ledger");
        assert.equal(after.one("ledger-grant-api").inputs.role, before.one("ledger-grant-api").inputs.role);
        await assert.rejects(
            record(() => new RdsDatabase("ledger", args()).grantConnect({ ...grant, databaseUser: "*" })),
            /grant.databaseUser: got "\*", by which a role would be the master user/,
        );
    });

    it("keeps PostgreSQL's extended support, which MariaDB has not, off until it is asked for", async () => {
        const lifecycle = async (over: Parameters<typeof deploy>[0]) =>
            (await deploy(over)).one("ledger-instance").inputs.engineLifecycleSupport;
        assert.equal(await lifecycle({}), "open-source-rds-extended-support-disabled");
        assert.equal(await lifecycle({ extendedSupport: true }), "open-source-rds-extended-support");
        assert.equal(await lifecycle({ engine: RdsEngine.MariaDb }), undefined);
    });

    it("lets its options reach every child", async () => {
        const dualStack: pulumi.ResourceTransformation = ({ type, props, opts }) =>
            type === instanceType ? { props: { ...props, networkType: "DUAL" }, opts } : undefined;
        const { all } = await record(
            () => new RdsDatabase("ledger", args({ readReplicas: 1 }), { transformations: [dualStack] }),
        );
        assert.deepEqual(
            all(instanceType).map(({ inputs }) => inputs.networkType),
            ["DUAL", "DUAL"],
        );
    });

    it("keeps nothing in the recovery region when told so", async () => {
        const { all, resources } = await deploy({ tier: Tier.Premium, recoveryCopy: RecoveryCopy.None, recovery });
        assert.equal(all(instanceType).length, 1);
        assert.ok(!resources.some(({ inputs }) => inputs.region === "eu-west-1"));
    });
});
