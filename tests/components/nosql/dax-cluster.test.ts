import assert from "node:assert/strict";
import fc from "fast-check";
import * as pulumi from "@pulumi/pulumi";
import { daxAlarms, thresholdsOf } from "../../../components/nosql/dax-cluster/alarms";
import { DaxCluster } from "../../../components/nosql/dax-cluster/dax-cluster";
import type { DaxClusterArgs } from "../../../components/nosql/dax-cluster/dax-cluster.args";
import { gamesCache } from "../../../components/nosql/dax-cluster/dax-cluster.example";
import { clusterNameOf, settingsOf } from "../../../components/nosql/dax-cluster/dax-cluster.settings";
import { nodeTypes } from "../../../components/nosql/dax-cluster/node-types";
import { DynamodbAccess } from "../../../components/nosql/dynamodb-table/data.args";
import { DynamodbTable } from "../../../components/nosql/dynamodb-table/dynamodb-table";
import { Environment, Tier } from "../../../components/shared/tier";
import type { Plain, Recording } from "../mocks";
import { record, valueOf } from "../mocks";
import { args as tableArgs, topics } from "./dynamodb-table.fixture";
import { args, deploy, keyArn, placement, problems, tableArn } from "./dax-cluster.fixture";

const statementsOf = ({ one }: Recording<unknown>, name: string): Plain[] =>
    JSON.parse(one(name).inputs.policy).Statement;

describe("DaxCluster by default", () => {
    for (const tier of [Tier.Standard, Tier.Premium]) {
        it(`is encrypted at rest and in transit, three nodes wide, tagged and watched in tier ${tier}`, async () => {
            const { one, all, result } = await deploy({ tier });
            const { inputs } = one("games-dax-cluster");
            assert.deepEqual(inputs.serverSideEncryption, { enabled: true });
            assert.equal(inputs.clusterEndpointEncryptionType, "TLS");
            assert.equal(inputs.replicationFactor, 3);
            assert.equal(inputs.nodeType, tier === Tier.Premium ? "dax.r5.xlarge" : "dax.r5.large");
            assert.equal(inputs.notificationTopicArn, undefined, "DAX cannot publish to an encrypted topic");
            assert.equal(await valueOf(result.port), 9111);
            assert.match((await valueOf(result.endpoints)).discovery ?? "", /^daxs:\/\//);
            for (const each of ["games-dax-cluster", "games-dax-role", "games-dax-security", "games-dax-cpu-high"])
                assert.deepEqual(one(each).inputs.tags, { Owner: "data-platform" }, each);
            assert.equal(all("aws:cloudwatch/metricAlarm:MetricAlarm").length, 7);
        });
    }

    it("admits the named sources to its TLS port only", async () => {
        const { one, all } = await deploy();
        const [rule, ...others] = all("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");
        assert.deepEqual(others, []);
        assert.deepEqual(
            [rule?.inputs.fromPort, rule?.inputs.toPort, rule?.inputs.referencedSecurityGroupId],
            [9111, 9111, "sg-app"],
        );
        assert.deepEqual(one("games-dax-cluster").inputs.securityGroupIds, ["sg-games-dax-security"]);
    });

    it("reaches its tables, their indexes and keys, and nothing else", async () => {
        const recording = await deploy();
        const [describeTables, use, keys] = statementsOf(recording, "games-dax-role-tables");
        assert.deepEqual(describeTables.Resource, [tableArn]);
        assert.deepEqual(use.Resource, [tableArn, `${tableArn}/index/*`]);
        assert.deepEqual([keys.Action, keys.Resource], ["kms:Decrypt", [keyArn]]);
        assert.equal(keys.Condition.StringEquals["kms:ViaService"], "dynamodb.eu-west-2.amazonaws.com");
        assert.ok(use.Action.every((action: string) => !action.includes("*")));
        const trust = JSON.parse(recording.one("games-dax-role").inputs.assumeRolePolicy).Statement;
        assert.deepEqual(trust[0].Principal, { Service: "dax.amazonaws.com" });
    });

    it("caches for five minutes", async () => {
        const { one } = await deploy();
        assert.deepEqual(one("games-dax-parameters").inputs.parameters, [
            { name: "query-ttl-millis", value: "300000" },
            { name: "record-ttl-millis", value: "300000" },
        ]);
    });

    it("is created by its example", async () => {
        const { one } = await record(() => {
            const table = new DynamodbTable("games", tableArgs());
            return gamesCache(table, placement, topics("eu-west-2"));
        });
        assert.equal(one("games-dax-cluster").inputs.replicationFactor, 3);
    });
});

describe("DaxCluster when configured", () => {
    it("grants roles what they may do through it", async () => {
        const grants = [DynamodbAccess.Read, DynamodbAccess.ReadWrite].map((access) => ({
            grantName: access,
            roleName: "app",
            access,
        }));
        const recording = await deploy({ grants });
        const [read] = statementsOf(recording, "games-dax-grant-read");
        assert.ok(read.Action.includes("dax:GetItem") && !read.Action.includes("dax:PutItem"));
        assert.match(read.Resource, /^arn:aws:dax:eu-west-2:123456789012:cache\//);
        const [both] = statementsOf(recording, "games-dax-grant-read-write");
        assert.ok(both.Action.includes("dax:PutItem"));
    });

    it("takes another name with another node type, so that the new cluster stands before the old one goes", async () => {
        const names = ["dax.r5.large", "dax.r5.xlarge"].map((nodeType) => clusterNameOf("games-dax", nodeType));
        assert.notEqual(names[0], names[1]);
        assert.equal((await deploy()).one("games-dax-cluster").deleteBeforeReplace, false);
        const named = (await deploy({ clusterName: "games" })).one("games-dax-cluster");
        assert.deepEqual([named.inputs.clusterName, named.deleteBeforeReplace], ["games", true]);
    });

    it("stands small where one says so", async () => {
        const { inputs } = (await deploy({ tier: Tier.Basic, nodes: 1, nodeType: "dax.t3.small" })).one(
            "games-dax-cluster",
        );
        assert.deepEqual([inputs.replicationFactor, inputs.nodeType], [1, "dax.t3.small"]);
    });
});

/** The fact, arguments that go against it, and what is said of them. */
const refused: [fact: string, over: Partial<DaxClusterArgs>, message: string][] = [
    [
        "each region has a cluster of its own",
        { tables: [{ tableArn: "arn:aws:dynamodb:eu-west-1:123456789012:table/games" }] },
        "tables[0].tableArn: got a table of eu-west-1; a cluster caches tables of its own region eu-west-2; give the table's ARN there, and each region a cluster of its own",
    ],
    [
        "a name has 20 characters at most",
        { clusterName: "a-name-of-twenty-one-" },
        'clusterName: got "a-name-of-twenty-one-" of 21 characters; a cluster has a letter, then letters, digits and single hyphens, 20 at most; shorten it or leave clusterName out',
    ],
    ["a cluster has 11 nodes at most", { nodes: 12 }, "nodes: got 12; a cluster has 1 to 11 nodes; set one of those"],
    [
        "in prod a cluster survives the loss of a zone",
        { nodes: 1, environment: Environment.Prod },
        "nodes: got 1; in prod a cluster has 3 to 11 nodes; set one of those",
    ],
    [
        "tier basic has no DAX",
        { tier: Tier.Basic },
        "tier: got basic, which has no DAX; set tier to standard or premium, or nodes and nodeType yourself",
    ],
    [
        "r3 cannot encrypt at rest",
        { nodeType: "dax.r3.large" },
        'nodeType: got "dax.r3.large", which cannot encrypt what it keeps; its families are r7i, r5, r4, t3 and t2; set dax.r5.large',
    ],
    [
        "DAX has no Graviton nodes",
        { nodeType: "dax.r6g.large" },
        'nodeType: got "dax.r6g.large", which DAX does not have; its families are r7i, r5, r4, t3 and t2; set dax.r7i.large',
    ],
    [
        "a cluster reaches no table that it is not told",
        { tables: [] },
        "tables: got none; a cluster caches the tables that it is told, and no others; name at least one",
    ],
    [
        "a maintenance window is an hour or longer",
        { maintenanceWindow: "sun:04:00-sun:04:30" },
        'maintenanceWindow: got "sun:04:00-sun:04:30"; ddd:hh:mm-ddd:hh:mm in UTC is allowed, at least 60 minutes; correct it or leave it out',
    ],
    [
        "three nodes spread over three zones",
        { placement: { ...placement, subnetIds: ["subnet-a", "subnet-b"] } },
        "placement.subnetIds: got 2; DAX needs subnets in three availability zones or more; give at least three",
    ],
    [
        "nobody is everybody",
        { placement: { ...placement, allowedCidrBlocks: ["0.0.0.0/0"] } },
        "placement.allowedCidrBlocks: got 0.0.0.0/0, which is everybody; name the networks that may connect",
    ],
    [
        "a cluster that reads lets nobody write",
        {
            access: DynamodbAccess.Read,
            grants: [{ grantName: "app", roleName: "app", access: DynamodbAccess.ReadWrite }],
        },
        "grants[0].access: got read-write of a cluster that may read its tables; read can be granted; set one of them",
    ],
    [
        "DAX has no streams",
        { access: DynamodbAccess.Stream },
        "access: got stream; a cluster may read, write, read-write its tables; set one of them or leave access out",
    ],
];

describe("DaxCluster refuses at preview", () => {
    for (const [fact, over, message] of refused) {
        it(fact, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }

    it("all problems at once, before anything is created", async () => {
        const { resources, result } = await record(() => {
            try {
                return new DaxCluster("games-dax", args({ nodes: 12, tables: [] }));
            } catch (error) {
                return error as Error;
            }
        });
        assert.ok(pulumi.InputPropertiesError.isInstance(result));
        assert.deepEqual(
            resources.filter(({ custom }) => custom),
            [],
        );
    });

    it("nothing that DAX takes", () => {
        for (const nodeType of nodeTypes.keys()) assert.deepEqual(problems({ nodeType }), []);
        for (const tier of [Tier.Standard, Tier.Premium])
            assert.deepEqual(problems({ tier, environment: Environment.Prod }), []);
    });
});

describe("What a cluster's size decides", () => {
    const nodes = fc.integer({ min: 1, max: 11 });
    const nodeType = fc.constantFrom(...nodeTypes.keys());

    it("the name always fits, whatever the store is called", () => {
        fc.assert(
            fc.property(fc.string({ minLength: 1, maxLength: 60 }), nodeType, (name, type) =>
                /^[a-z](-?[a-z0-9]){0,19}$/.test(clusterNameOf(name, type)),
            ),
        );
    });

    it("the CPU alarm leaves room for the loss of one node", () => {
        fc.assert(
            fc.property(fc.integer({ min: 2, max: 11 }), nodeType, (count, type) => {
                const { cpuPercent } = thresholdsOf(settingsOf("games-dax", args({ nodes: count, nodeType: type })));
                return (cpuPercent * count) / (count - 1) <= 100;
            }),
        );
    });

    it("thresholds are positive and grow with the nodes", () => {
        fc.assert(
            fc.property(nodes, nodes, nodeType, (one, other, type) => {
                const of = (count: number) =>
                    thresholdsOf(settingsOf("games-dax", args({ nodes: count, nodeType: type })));
                const [small, large] = [of(Math.min(one, other)), of(Math.max(one, other))];
                return small.errorsPerMinute > 0 && small.errorsPerMinute <= large.errorsPerMinute;
            }),
        );
    });

    it("only burstable nodes are watched for credits", () => {
        const roles = (type: string) =>
            daxAlarms(settingsOf("games-dax", args({ nodeType: type }))).map(({ role }) => role);
        assert.ok(roles("dax.t3.small").includes("surplus-credits"));
        assert.ok(!roles("dax.r5.large").includes("surplus-credits"));
    });
});
