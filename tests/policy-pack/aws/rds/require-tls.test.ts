import assert from "node:assert/strict";
import type { Json, TestResource } from "../../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectOutcome, findings } from "../../rule-cases";

const rule = "aws-rds-require-tls";
const type = "aws:rds/instance:Instance";
const groupType = "aws:rds/parameterGroup:ParameterGroup";
const clusterType = "aws:rds/cluster:Cluster";
const clusterGroupType = "aws:rds/clusterParameterGroup:ClusterParameterGroup";

const forced = [{ name: "rds.force_ssl", value: "1" }];
const secure = [{ name: "require_secure_transport", value: "ON" }];

function group(parameters: unknown, more: Json = {}): TestResource {
    return resource(groupType, { name: "orders-group", parameters, ...more }, { name: "group" });
}

function database(engine: string, more: Json = {}): TestResource {
    return resource(type, { engine, engineVersion: "14.9", parameterGroupName: "orders-group", ...more });
}

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const cases = [
        { title: "PostgreSQL that forces TLS", stack: [group(forced), database("postgres")], expect: "passes" },
        { title: "MariaDB that requires TLS", stack: [group(secure), database("mariadb")], expect: "passes" },
        {
            title: "MariaDB with PostgreSQL's parameter",
            stack: [group(forced), database("mariadb", { engineVersion: "11.4.5" })],
            expect: "violates",
        },
        {
            title: "PostgreSQL that lets plain connections in",
            stack: [group([{ name: "rds.force_ssl", value: "0" }], { family: "postgres16" }), database("postgres")],
            expect: "violates",
        },
        {
            title: "a group that says nothing for PostgreSQL 14",
            stack: [group([]), database("postgres")],
            expect: "violates",
        },
        {
            title: "a group that says nothing for PostgreSQL 16, which forces TLS by itself",
            stack: [group([], { family: "postgres16" }), database("postgres", { engineVersion: "16" })],
            expect: "passes",
        },
        {
            title: "no group for PostgreSQL 16",
            stack: [resource(type, { engine: "postgres", engineVersion: "16.3" })],
            expect: "passes",
        },
        { title: "no group and no version", stack: [resource(type, { engine: "postgres" })], expect: "violates" },
        {
            title: "MariaDB 11.8, which requires TLS by itself",
            stack: [resource(type, { engine: "mariadb", engineVersion: "11.8.3" })],
            expect: "passes",
        },
        {
            title: "MariaDB 11.4, which does not",
            stack: [resource(type, { engine: "mariadb", engineVersion: "11.4.5" })],
            expect: "violates",
        },
        {
            title: "AWS's default group of PostgreSQL 14",
            stack: [database("postgres", { parameterGroupName: "default.postgres14", engineVersion: "14" })],
            expect: "violates",
        },
        { title: "a group of another stack", stack: [database("postgres")], expect: "violates" },
        { title: "Oracle, which has no such parameter", stack: [database("oracle-ee")], expect: "passes" },
        { title: "another type", stack: [resource("aws:rds/proxy:Proxy", {})], expect: "passes" },
        {
            title: "Aurora that forces TLS",
            stack: [
                resource(clusterGroupType, { name: "a", parameters: forced }),
                resource(clusterType, { engine: "aurora-postgresql", dbClusterParameterGroupName: "a" }),
            ],
            expect: "passes",
        },
        {
            title: "a parameter whose value is unknown",
            stack: [group([{ name: "rds.force_ssl", value: unknown }]), database("postgres")],
            expect: "waits",
        },
        {
            title: "a group that is unknown",
            stack: [database("postgres", { parameterGroupName: unknown })],
            expect: "waits",
        },
    ] as const;
    for (const { title, stack, expect } of cases) {
        it(`${title}: ${expect}`, () => expectOutcome(packs, rule, { stack, expect }));
    }

    it("follows the dependency to a group whose name is unknown", async () => {
        const named = (parameters: unknown) => [
            resource(groupType, { family: "mariadb11.4", parameters }, { name: "group", outputs: { name: unknown } }),
            resource(
                type,
                { engine: "mariadb", parameterGroupName: unknown },
                { references: { parameterGroupName: ["group"] } },
            ),
        ];
        await expectOutcome(packs, rule, { stack: named(secure), expect: "passes" });
        await expectOutcome(packs, rule, { stack: named([]), expect: "violates" });
    });

    it("decides an unknown group by its outputs at the end of the update", async () => {
        const stack = (name: string) => [
            group(forced),
            resource(
                type,
                { engine: "postgres", engineVersion: "14", parameterGroupName: unknown },
                { outputs: { parameterGroupName: name } },
            ),
        ];
        assert.deepEqual(await findings(packs.update, rule, stack("orders-group")), []);
        const [refused] = await findings(packs.update, rule, stack("default.postgres14"));
        assert.equal(refused?.level, "mandatory");
    });

    it("trusts the groups that are configured", () =>
        expectOutcome(packs, rule, {
            stack: [database("postgres")],
            settings: { trustedParameterGroups: ["orders-group"] },
            expect: "passes",
        }));

    it("is fixed in the group: added where it is missing, switched on where it is off", async () => {
        await packs.preview.configure({ [rule]: { enforcementLevel: "remediate" } });
        const added = await packs.preview.remediate(
            resource(groupType, { family: "mariadb10.11", parameters: [{ name: "max_connections", value: unknown }] }),
        );
        assert.deepEqual(added?.["parameters"], [
            { name: "max_connections", value: unknown },
            { name: "require_secure_transport", value: "1", applyMethod: "immediate" },
        ]);
        const off = [{ name: "rds.force_ssl", value: "0" }];
        const switched = await packs.preview.remediate(resource(groupType, { family: "postgres16", parameters: off }));
        assert.deepEqual(switched?.["parameters"], [{ name: "rds.force_ssl", value: "1" }]);
        assert.equal(
            await packs.preview.remediate(resource(groupType, { family: "postgres16", ...switched })),
            undefined,
        );
        assert.equal(await packs.preview.remediate(resource(groupType, { family: "postgres16" })), undefined);
    });
});
