import assert from "node:assert/strict";
import type { AuroraGlobalArgs } from "../../../../components/relational/aurora-global/aurora-global.args";
import { restoreInputs } from "../../../../components/shared/restore";
import { Tier } from "../../../../components/shared/tier";
import { valueOf } from "../../mocks";
import { deploy, region } from "./aurora-global.fixture";

const premium = { tier: Tier.Premium };
const clusterType = "aws:rds/cluster:Cluster";
const instanceType = "aws:rds/clusterInstance:ClusterInstance";
const global = (over: Partial<AuroraGlobalArgs> = {}) => deploy({ ...premium, ...over });

describe("AuroraGlobal as a global database", () => {
    it("names its members by region and number, never by the role that a failover changes", async () => {
        const { all } = await global();
        const names = [...all(clusterType), ...all(instanceType)].map(({ name }) => name);
        assert.deepEqual(names.sort(), [
            "players-eu-west-1-1",
            "players-eu-west-1-2",
            "players-eu-west-1-3",
            "players-eu-west-1-cluster",
            "players-eu-west-2-1",
            "players-eu-west-2-2",
            "players-eu-west-2-3",
            "players-eu-west-2-cluster",
        ]);
        for (const { inputs } of all(clusterType)) {
            assert.equal(inputs.clusterIdentifier, `strata-test-players-${inputs.region}`);
            assert.equal(inputs.globalClusterIdentifier, "strata-test-players");
        }
        assert.ok(!/primary|secondary|writer|reader/.test(names.join()));
    });

    it("leaves to Aurora what a failover or an upgrade decides of a member", async () => {
        const { all } = await global();
        for (const { ignoreChanges } of all(clusterType)) {
            assert.deepEqual(ignoreChanges, [
                ...restoreInputs,
                "globalClusterIdentifier",
                "replicationSourceIdentifier",
                "engineVersion",
            ]);
        }
        const [regional] = (await deploy()).all(clusterType);
        assert.deepEqual(regional?.ignoreChanges, restoreInputs, "a regional cluster has its version itself");
    });

    it("gives its version to the global cluster alone, whose provider upgrades readers' regions first", async () => {
        const { one, all } = await global({ engineVersion: "17.9", allowMajorVersionUpgrade: true });
        const { inputs } = one("players-global");
        assert.equal(inputs.engineVersion, "17.9");
        assert.equal(inputs.engineLifecycleSupport, "open-source-rds-extended-support-disabled");
        assert.equal(inputs.storageEncrypted, true);
        for (const instance of all(instanceType)) assert.equal(instance.inputs.engineVersion, undefined);
        for (const member of all(clusterType)) {
            assert.equal(member.inputs.engineVersion, "17.9", "with which it is created");
            assert.equal(member.inputs.engineLifecycleSupport, undefined, "the global cluster has it");
            assert.ok(
                member.dependencies.includes(one("players-global").urn),
                "so that new parameters follow the upgrade",
            );
        }
    });

    it("creates a member that joins after the first region's instances, and so deletes it before them", async () => {
        const { one } = await global();
        const { dependencies } = one("players-eu-west-1-cluster");
        for (const index of [1, 2, 3]) assert.ok(dependencies.includes(one(`players-eu-west-2-${index}`).urn));
        assert.ok(!one("players-eu-west-2-cluster").dependencies.some((urn) => urn.includes("eu-west-1")));
    });

    it("names users and database once, and keeps the password, as a secret, in every region under its key", async () => {
        const { one, result } = await global({ databaseName: "players" });
        const [home, other] = ["eu-west-2", "eu-west-1"].map((name) => one(`players-${name}-cluster`));
        assert.equal(home?.inputs.masterUsername, "stratamaster");
        assert.equal(home?.inputs.databaseName, "players");
        assert.deepEqual(home?.secrets, ["masterPassword"]);
        for (const left of ["masterUsername", "masterPassword", "manageMasterUserPassword", "databaseName"]) {
            assert.equal(other?.inputs[left], undefined, left);
        }
        const [replica] = one("players-credentials-secret").inputs.replicas;
        assert.equal(replica.region, "eu-west-1");
        assert.equal(replica.kmsKeyId, other?.inputs.kmsKeyId);
        assert.match(await valueOf(result.secretRef), /:eu-west-2:.*players-credentials-secret/);
    });

    it("puts all of a region's parts into that region, and tells that region's topics", async () => {
        const { resources, all } = await global();
        const there = resources.filter(
            ({ name, custom, type }) => custom && /eu-west-1/.test(name) && !/iam/.test(type),
        );
        assert.ok(there.length > 20);
        for (const { name, inputs } of there) assert.equal(inputs.region, "eu-west-1", name);
        for (const { name, inputs } of all("aws:cloudwatch/metricAlarm:MetricAlarm")) {
            assert.match(inputs.alarmActions[0], new RegExp(`:${inputs.region}:`), name);
        }
    });

    it("has a writer's name that follows a failover, and every region's own", async () => {
        const { result } = await global();
        const endpoints = await valueOf(result.endpoints);
        assert.equal(endpoints.writer, "strata-test-players.global.example");
        assert.equal(endpoints.reader, "strata-test-players-eu-west-2.cluster-ro.example");
        assert.equal(endpoints["writer-eu-west-1"], "strata-test-players-eu-west-1.cluster.example");
        assert.equal(endpoints["reader-eu-west-1"], "strata-test-players-eu-west-1.cluster-ro.example");
        assert.equal(endpoints["proxy-reader-eu-west-1"], "players-eu-west-1-proxy-reads.example");
        const { rpoMinutes, rtoMinutes, how } = await valueOf(result.recovery);
        assert.deepEqual([rpoMinutes, rtoMinutes], [1, 15]);
        assert.match(how, /eu-west-2, eu-west-1.*every region loses.*last 35 days/);
    });

    it("watches in every region how far it is behind, since any may come to read", async () => {
        const { one } = await global();
        for (const name of ["eu-west-1", "eu-west-2"]) {
            const { inputs } = one(`players-${name}-recovery-point-lag`);
            assert.deepEqual(inputs.dimensions, { DBClusterIdentifier: `strata-test-players-${name}` });
            assert.equal(inputs.metricName, "AuroraGlobalDBRPOLag");
            assert.equal(inputs.threshold, 60_000);
            assert.equal(inputs.treatMissingData, "notBreaching");
            assert.equal(one(`players-${name}-replication-lag`).inputs.metricName, "AuroraGlobalDBReplicationLag");
        }
    });

    it("proxies each region with that region's copy of the secret, and fewer connections where writes are forwarded", async () => {
        const { one } = await global({ writeForwarding: true });
        const { inputs } = one("players-eu-west-1-proxy");
        assert.equal(inputs.engineFamily, "POSTGRESQL");
        assert.match(inputs.auths[0].secretArn, /^arn:aws:secretsmanager:eu-west-1:.*players-credentials/);
        assert.equal(inputs.auths[0].iamAuth, "REQUIRED");
        assert.equal(one("players-eu-west-1-proxy-reads").inputs.targetRole, "READ_ONLY");
        const pool = one("players-eu-west-1-proxy-targets").inputs.connectionPoolConfig;
        assert.equal(pool.maxConnectionsPercent, 60);
        assert.equal(one("players-eu-west-1-cluster").inputs.enableGlobalWriteForwarding, true);
        const usual = (await global()).one("players-eu-west-1-proxy-targets").inputs.connectionPoolConfig;
        assert.equal(usual.maxConnectionsPercent, 90);
    });

    it("lets a role connect in every region, by cluster and by proxy, or read the secret there", async () => {
        const { one } = await global({
            grants: [
                { grantName: "api", roleName: "api-role", databaseUser: "api" },
                { grantName: "jobs", roleName: "jobs-role" },
            ],
        });
        const [connect] = JSON.parse(one("players-grant-api").inputs.policy).Statement;
        const user = (place: string, resource: string) => `arn:aws:rds-db:${place}:123456789012:dbuser:${resource}/api`;
        assert.equal(connect.Action, "rds-db:connect");
        assert.deepEqual(connect.Resource, [
            user("eu-west-2", "cluster-eu-west-2"),
            user("eu-west-1", "cluster-eu-west-1"),
            user("eu-west-2", "prx-eu-west-2"),
            user("eu-west-1", "prx-eu-west-1"),
        ]);
        const [read, decrypt] = JSON.parse(one("players-grant-jobs").inputs.policy).Statement;
        assert.deepEqual(
            read.Resource.map((arn: string) => arn.split(":")[3]),
            ["eu-west-2", "eu-west-1"],
        );
        assert.deepEqual(decrypt.Condition.StringEquals["kms:ViaService"], [
            "secretsmanager.eu-west-2.amazonaws.com",
            "secretsmanager.eu-west-1.amazonaws.com",
        ]);
    });

    it("spans three regions with a size of their own each", async () => {
        const regions = [region("eu-west-2"), region("eu-west-1"), region("us-east-1", { instances: 1 })];
        const { all, one } = await global({ regions, instances: 2 });
        assert.equal(all(clusterType).length, 3);
        assert.equal(all(instanceType).length, 5);
        assert.equal(one("players-credentials-secret").inputs.replicas.length, 2);
    });
});
