import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { ElasticacheCluster } from "../../../components/cache/elasticache/elasticache-cluster";
import { sessions } from "../../../components/cache/elasticache/elasticache.example";
import { Environment, Tier } from "../../../components/shared/tier";
import type { Plain } from "../mocks";
import { record, valueOf } from "../mocks";
import { args, deploy, outputs } from "./elasticache.fixture";

const groups = "aws:elasticache/replicationGroup:ReplicationGroup";
const untagged = new Set([
    "aws:kms/alias:Alias",
    "aws:iam/rolePolicy:RolePolicy",
    "aws:secretsmanager/secretVersion:SecretVersion",
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    "aws:elasticache/globalReplicationGroup:GlobalReplicationGroup",
    "aws:elasticache/userGroupAssociation:UserGroupAssociation",
]);

describe("ElasticacheCluster by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`is private, encrypted, TLS only, tagged and watched in tier ${tier}`, async () => {
            const { all, resources } = await deploy({ tier });
            for (const { name, inputs } of all(groups)) {
                const there = name.includes("recovery");
                const key = there
                    ? "eu-west-1:123456789012:key/sessions-recovery-key"
                    : "eu-west-2:123456789012:key/sessions-key";
                assert.equal(inputs.kmsKeyId, `arn:aws:kms:${key}-key-key-id`);
                assert.equal(inputs.securityGroupIds.length, 1);
                assert.ok(inputs.subnetGroupName);
                assert.equal(inputs.port, 6379);
                assert.deepEqual(
                    inputs.logDeliveryConfigurations.map(({ logType, logFormat }: Plain) => [logType, logFormat]),
                    [
                        ["slow-log", "json"],
                        ["engine-log", "json"],
                    ],
                );
            }
            const { inputs } = all(groups)[0]!;
            assert.equal(inputs.atRestEncryptionEnabled, true);
            assert.equal(inputs.transitEncryptionEnabled, true);
            assert.equal(inputs.transitEncryptionMode, "required");
            assert.equal(inputs.autoMinorVersionUpgrade, true);
            for (const log of all("aws:cloudwatch/logGroup:LogGroup")) {
                assert.ok(log.inputs.kmsKeyId, log.name);
                assert.equal(log.inputs.retentionInDays, 30);
            }
            for (const { name, type, custom, inputs: own } of resources) {
                if (!type.startsWith("aws:") || !custom || untagged.has(type)) continue;
                assert.deepEqual(own.tags, { Owner: "data-platform" }, name);
            }
            assert.ok(all("aws:cloudwatch/metricAlarm:MetricAlarm").length > 10);
        });
    }

    it("takes the sizes of its tier", async () => {
        const sizes = async (tier: Tier, environment = Environment.Dev) => {
            const { inputs } = (await deploy({ tier, environment, recovery: undefined })).one("sessions-cache");
            const { nodeType, clusterMode, numCacheClusters, numNodeGroups, replicasPerNodeGroup } = inputs;
            const nodes = clusterMode === "disabled" ? [numCacheClusters] : [numNodeGroups, replicasPerNodeGroup];
            const { automaticFailoverEnabled, multiAzEnabled, snapshotRetentionLimit } = inputs;
            return [nodeType, ...nodes, automaticFailoverEnabled, multiAzEnabled, snapshotRetentionLimit];
        };
        assert.deepEqual(await sizes(Tier.Basic), ["cache.t4g.medium", 1, false, false, 1]);
        assert.deepEqual(await sizes(Tier.Basic, Environment.Prod), ["cache.t4g.medium", 2, true, true, 1]);
        assert.deepEqual(await sizes(Tier.Standard), ["cache.r6g.large", 2, 1, true, true, 5]);
        assert.deepEqual(await sizes(Tier.Premium), ["cache.r6g.xlarge", 3, 2, true, true, 7]);
    });

    it("lets in users of its own only, and turns the default user off", async () => {
        const { one, result } = await deploy();
        const shut = one("sessions-user-default");
        assert.equal(shut.inputs.userName, "default");
        assert.equal(shut.inputs.accessString, "off -@all");
        assert.equal(shut.inputs.authenticationMode.type, "password");
        assert.ok(
            shut.secrets.some((path) => path.startsWith("authenticationMode")),
            String(shut.secrets),
        );
        const main = one("sessions-user-main");
        assert.equal(main.inputs.userName, "strata");
        assert.match(main.inputs.accessString, /^on ~\* &\* -@all .*\+@write .*-@dangerous/);
        assert.ok(
            main.secrets.some((path) => path.startsWith("authenticationMode")),
            String(main.secrets),
        );
        const { inputs } = one("sessions-cache");
        assert.deepEqual(inputs.userGroupIds, ["strata-test-sessions"]);
        assert.equal(inputs.authToken, undefined);
        assert.match(await valueOf(result.secretRef), /secret:sessions-credentials-secret/);
    });

    it("admits the named sources to its port, and lets nothing out", async () => {
        const { all, one } = await deploy();
        const rules = all("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");
        assert.deepEqual(
            rules.map(({ inputs }) => [
                inputs.fromPort,
                inputs.toPort,
                inputs.referencedSecurityGroupId ?? inputs.cidrIpv4,
            ]),
            [
                [6379, 6379, "sg-app"],
                [6379, 6379, "10.0.0.0/16"],
            ],
        );
        assert.equal(one("sessions-security").inputs.egress, undefined);
    });

    it("protects its data until an environment other than prod and allowDataLoss both say otherwise", async () => {
        const guards = async (environment: Environment, allowDataLoss: boolean) => {
            const { inputs, protect } = (await deploy({ environment, allowDataLoss })).one("sessions-cache");
            return [protect, inputs.finalSnapshotIdentifier, inputs.applyImmediately];
        };
        assert.deepEqual(await guards(Environment.Prod, true), [true, "strata-test-sessions-final", false]);
        assert.deepEqual(await guards(Environment.Dev, false), [false, "strata-test-sessions-final", true]);
        assert.deepEqual(await guards(Environment.Dev, true), [false, undefined, true]);
    });

    it("is created by its example", async () => {
        const { placement, alertTopics } = args();
        const { one, result } = await record(() => sessions(placement, alertTopics), { outputs });
        assert.equal(one("sessions-cache").inputs.engine, "valkey");
        assert.equal(one("sessions-cache").inputs.engineVersion, "8.2");
        assert.deepEqual(await valueOf(result.endpoints), { configuration: "clustercfg.sessions-cache.example" });
        assert.equal(await valueOf(result.port), 6379);
    });

    it("makes every child its own, and no other's", async () => {
        const { resources } = await deploy({ tier: Tier.Premium });
        const mine = new Set(["sessions", "sessions-key", "sessions-recovery-key", "sessions-credentials"]);
        for (const { name, parent } of resources) {
            if (name === "sessions") continue;
            assert.ok(name.startsWith("sessions-") && mine.has(parent), `${name} under ${parent}`);
        }
    });
});

describe("ElasticacheCluster refuses", () => {
    it("arguments with all their problems at once, before anything is created", async () => {
        const { resources, result } = await record(() => {
            try {
                return new ElasticacheCluster(
                    "sessions",
                    args({ nodeType: "cache.r6g.huge", port: 80, username: "default" }),
                );
            } catch (error) {
                return error as Error;
            }
        });
        assert.ok(pulumi.InputPropertiesError.isInstance(result));
        const { errors } = result as pulumi.InputPropertiesError;
        assert.deepEqual(
            errors?.map((problem) => problem.propertyPath),
            ["nodeType", "username", "port"],
        );
        assert.deepEqual(
            resources.filter(({ custom }) => custom),
            [],
        );
    });

    it("a later grant that another cache's rule refuses as well", async () => {
        await deploy({}, (cache) => {
            assert.throws(() => cache.grantConnect({ grantName: "Web", roleName: "web" }), /grantName: got "Web"/);
        });
    });
});
