import assert from "node:assert/strict";
import {
    CacheAccess,
    CacheAuthentication,
    CacheDeployment,
    CacheEngine,
    ClusterMode,
    EvictionPolicy,
    RotationPhase,
} from "../../../components/cache/elasticache/elasticache.args";
import { Tier } from "../../../components/shared/tier";
import type { Plain, Recorded } from "../mocks";
import { valueOf } from "../mocks";
import { deploy } from "./elasticache.fixture";

const groups = "aws:elasticache/replicationGroup:ReplicationGroup";
const users = "aws:elasticache/user:User";

const parametersIn = (group: Recorded): { [name: string]: string } =>
    Object.fromEntries(group.inputs.parameters.map(({ name, value }: Plain) => [name, value]));
const policyOf = ({ inputs }: Recorded) => JSON.parse(inputs.policy).Statement[0];

describe("ElasticacheCluster when configured", () => {
    it("keeps a copy in the recovery region, whose sizes are the Global Datastore's", async () => {
        const { one, all, result } = await deploy({ tier: Tier.Premium });
        const copy = one("sessions-recovery-cache").inputs;
        assert.equal(copy.region, "eu-west-1");
        assert.equal(copy.globalReplicationGroupId, "ldgnf-strata-test-sessions");
        for (const decidedThere of [
            ...["numNodeGroups", "nodeType", "engine", "engineVersion", "parameterGroupName"],
            ...["atRestEncryptionEnabled", "transitEncryptionEnabled", "transitEncryptionMode"],
        ])
            assert.equal(copy[decidedThere], undefined, decidedThere);
        assert.equal(copy.replicasPerNodeGroup, 2);
        const global = one("sessions-global").inputs;
        assert.deepEqual(
            [global.cacheNodeType, global.numNodeGroups, global.engineVersion],
            ["cache.r6g.xlarge", 3, "8.2"],
        );
        assert.equal(global.parameterGroupName, undefined);
        const { ignoreChanges } = one("sessions-cache");
        assert.deepEqual(ignoreChanges, [
            ...["snapshotName", "snapshotArns"],
            ...["engine", "engineVersion", "nodeType", "numNodeGroups", "parameterGroupName"],
        ]);
        assert.equal(all(users).filter(({ inputs }) => inputs.region === "eu-west-1").length, 2);
        assert.equal(one("sessions-credentials-secret").inputs.replicas[0].region, "eu-west-1");
        assert.equal((await valueOf(result.endpoints)).recovery, "clustercfg.sessions-recovery-cache.example");
        assert.match((await valueOf(result.recovery)).how, /promote the copy in eu-west-1/);
        const lag = one("sessions-recovery-global-lag").inputs;
        assert.equal(lag.region, "eu-west-1");
        assert.deepEqual(lag.alarmActions, ["arn:aws:sns:eu-west-1:123456789012:warning"]);
    });

    it("takes a major version through the Global Datastore, with the parameters of its family", async () => {
        const { one } = await deploy({ tier: Tier.Premium, engineVersion: "9.0", allowMajorVersionUpgrade: true });
        assert.equal(one("sessions-upgrade-cluster-parameters").inputs.family, "valkey9");
        assert.ok(one("sessions-global").inputs.parameterGroupName);
    });

    it("gives a grant's role a user that signs in by IAM, here and in the recovery region", async () => {
        const grant = { grantName: "web", roleName: "web-role", access: CacheAccess.Read, keyPrefix: "page:" };
        const { one } = await deploy({ tier: Tier.Premium, grants: [grant] });
        const user = one("sessions-user-web").inputs;
        assert.equal(user.userId, user.userName);
        assert.equal(user.authenticationMode.type, "iam");
        assert.equal(
            user.accessString,
            "on ~page:* -@all +@read +@connection -@dangerous +info +command +cluster|slots +cluster|shards +cluster|nodes",
        );
        const { Action, Resource } = policyOf(one("sessions-grant-web"));
        assert.equal(Action, "elasticache:Connect");
        const arn = (region: string, kind: string) => `arn:aws:elasticache:${region}:123456789012:${kind}`;
        assert.deepEqual(Resource, [
            arn("eu-west-2", "replicationgroup:strata-test-sessions"),
            arn("eu-west-1", "replicationgroup:strata-test-sessions"),
            arn("eu-west-2", "user:strata-test-sessions-web"),
            arn("eu-west-1", "user:strata-test-sessions-web"),
        ]);
        assert.deepEqual(one("sessions-users").ignoreChanges, ["userIds"]);
    });

    it("lets users of grants join one after the other, those that are granted later too", async () => {
        const { one } = await deploy({ grants: [{ grantName: "web", roleName: "web" }] }, (cache) => {
            cache.grantConnect({ grantName: "jobs", roleName: "jobs" });
        });
        assert.ok(one("sessions-member-jobs").dependencies.includes(one("sessions-member-web").urn));
        assert.equal(one("sessions-grant-jobs").inputs.role, "jobs");
    });

    it("moves from a token to users in one step, and replaces the cache on the way back", async () => {
        const token = await deploy({ authentication: CacheAuthentication.Token });
        const { inputs, secrets } = token.one("sessions-cache");
        assert.equal(inputs.authTokenUpdateStrategy, "SET");
        assert.match(inputs.authToken, /^.{64}$/);
        assert.ok(secrets.includes("authToken"));
        assert.equal(inputs.userGroupIds, undefined);
        assert.equal(token.all(users).length, 0);
        assert.equal((await deploy()).one("sessions-cache").inputs.authTokenUpdateStrategy, "DELETE");
    });

    it("changes a token in two phases, ROTATE and SET, and reads the new one from the secret at once", async () => {
        const phases = async (version: number, phase: RotationPhase) => {
            const { one, all } = await deploy({
                authentication: CacheAuthentication.Token,
                rotation: { version, phase },
            });
            const passwords = all("random:index/randomPassword:RandomPassword").map(({ name }) => name);
            return [one("sessions-cache").inputs.authTokenUpdateStrategy, ...passwords];
        };
        assert.deepEqual(await phases(1, RotationPhase.Set), ["SET", "sessions-password-1"]);
        assert.deepEqual(await phases(2, RotationPhase.Rotate), [
            "ROTATE",
            "sessions-password-2",
            "sessions-password-1",
        ]);
        assert.deepEqual(await phases(2, RotationPhase.Set), ["SET", "sessions-password-2"]);
    });

    it("changes a user's password in two phases, of which the first accepts both", async () => {
        const accepted = async (phase: RotationPhase) => {
            const { one } = await deploy({ rotation: { version: 2, phase } });
            return one("sessions-user-main").inputs.authenticationMode.passwords.length;
        };
        assert.equal(await accepted(RotationPhase.Rotate), 2);
        assert.equal(await accepted(RotationPhase.Set), 1);
    });

    it("generates passwords of characters that ElastiCache takes", async () => {
        const { inputs } = (await deploy()).one("sessions-password-1");
        assert.equal(inputs.overrideSpecial, "!&#$^<>-");
        assert.ok(inputs.length >= 16 && inputs.length <= 128);
    });

    it("lets a role read the token where there are no users", async () => {
        const { one } = await deploy({
            authentication: CacheAuthentication.Token,
            grants: [{ grantName: "web", roleName: "web" }],
        });
        assert.deepEqual(policyOf(one("sessions-grant-web")).Action, [
            "secretsmanager:GetSecretValue",
            "secretsmanager:DescribeSecret",
        ]);
    });

    it("is filled from a snapshot once, and not replaced when that is left out later", async () => {
        const nodes = (await deploy({ restore: { snapshotName: "sessions-final" } })).one("sessions-cache");
        assert.equal(nodes.inputs.snapshotName, "sessions-final");
        assert.deepEqual(nodes.ignoreChanges, ["snapshotName", "snapshotArns"]);
        const snapshotArns = ["arn:aws:elasticache:eu-west-2:123456789012:serverlesssnapshot:sessions-final"];
        const deployment = CacheDeployment.Serverless;
        const serverless = (await deploy({ deployment, restore: { snapshotArns } })).one("sessions-cache");
        assert.deepEqual(serverless.inputs.snapshotArnsToRestores, snapshotArns);
        assert.deepEqual(serverless.ignoreChanges, ["snapshotArnsToRestores"]);
    });

    it("runs without nodes as a serverless cache, with a key, users and limits of its own", async () => {
        const { one, all, result } = await deploy({ deployment: CacheDeployment.Serverless });
        const { inputs } = one("sessions-cache");
        assert.equal(all(groups).length, 0);
        assert.equal(inputs.majorEngineVersion, "8");
        assert.equal(inputs.userGroupId, "strata-test-sessions");
        assert.deepEqual(inputs.cacheUsageLimits, {
            dataStorage: { maximum: 50, unit: "GB" },
            ecpuPerSeconds: [{ maximum: 20_000 }],
        });
        assert.equal(inputs.dailySnapshotTime, "02:00");
        assert.deepEqual(await valueOf(result.endpoints), {
            configuration: "sessions-cache.serverless.example",
            reader: "sessions-cache.serverless.example",
        });
        const [rule] = all("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");
        assert.deepEqual([rule!.inputs.fromPort, rule!.inputs.toPort], [6379, 6380]);
        assert.equal(one("sessions-ecpu-high").inputs.threshold, 960_000);
    });

    it("evicts nothing for a queue, warns earlier, and publishes expiries where that is asked for", async () => {
        const { one, all } = await deploy({ evictionPolicy: EvictionPolicy.NoEviction, keyspaceEvents: "Ex" });
        const parameters = parametersIn(one("sessions-cluster-parameters"));
        assert.equal(parameters["maxmemory-policy"], "noeviction");
        assert.equal(parameters["notify-keyspace-events"], "Ex");
        assert.equal(parameters["cluster-enabled"], "yes");
        assert.equal(one("sessions-memory-exhausted").inputs.threshold, 75);
        assert.ok(!all("aws:cloudwatch/metricAlarm:MetricAlarm").some(({ name }) => name === "sessions-evictions"));
    });

    it("takes the parameters of its engine's family", async () => {
        const family = async (engine: CacheEngine, engineVersion?: string) => {
            const { one } = await deploy({ engine, engineVersion, clusterMode: ClusterMode.Disabled });
            const group = one("sessions-parameters");
            assert.equal(parametersIn(group)["maxmemory-policy"], "allkeys-lru");
            assert.equal(parametersIn(group)["cluster-enabled"], "no");
            return group.inputs.family;
        };
        assert.equal(await family(CacheEngine.Valkey), "valkey8");
        assert.equal(await family(CacheEngine.Valkey, "7.2"), "valkey7");
        assert.equal(await family(CacheEngine.Redis), "redis7");
    });

    it("answers without the cluster protocol at a primary and a reader", async () => {
        const { result } = await deploy({ clusterMode: ClusterMode.Disabled });
        assert.deepEqual(await valueOf(result.endpoints), {
            primary: "master.sessions-cache.example",
            reader: "replica.sessions-cache.example",
        });
    });

    it("tiers data to SSDs on the nodes that have them", async () => {
        const { inputs } = (await deploy({ nodeType: "cache.r6gd.xlarge" })).one("sessions-cache");
        assert.equal(inputs.dataTieringEnabled, true);
    });
});
