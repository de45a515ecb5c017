import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkStackConfig } from "../../../components/platform/stack-config/stack-config";
import { configOrigin } from "../../../sandbox/engine/deployment/generator/config-origin";
import { recordPlatform } from "../../components/stacks";
import { project, workspace } from "../../support/sandbox";
import { problemsIn } from "./refused";

/** One wrong value in one store of a stack's config. */
interface Wrong {
    tier: string;
    store: { [setting: string]: unknown };
    region?: string;
    /** The key that the message names, and what it says. */
    key: string;
    says: RegExp;
}

const owner = { environment: "dev", tier: "basic", owner: "data", costCenter: "CC-1" };
const mariadb = { name: "policies", service: "mariadb" };
const aurora = { name: "players", service: "aurora-global" };
const documents = { name: "products", service: "documentdb" };
const table = { name: "games", service: "dynamodb", partitionKey: "gameId" };
const cache = { name: "sessions", service: "elasticache" };

/** What Strata's own rules refuse, before a resource is registered. */
const byStrata: { [wrong: string]: Wrong[] } = {
    "instance class": [
        {
            tier: "relational",
            store: { ...mariadb, instanceClass: "db.r6g.3xlarge" },
            key: "strata:relational[0].instanceClass",
            says: /db\.r6g\.2xlarge/,
        },
        {
            tier: "relational",
            store: { ...aurora, instanceClass: "db.r6g.3xlarge" },
            key: "strata:relational[0].instanceClass",
            says: /db\.r6g\.2xlarge/,
        },
        {
            tier: "nosql",
            store: { ...documents, instanceClass: "db.r6g.3xlarge" },
            key: "strata:nosql[0].instanceClass",
            says: /db\.r6g\.2xlarge/,
        },
        {
            tier: "cache",
            store: { ...cache, nodeType: "cache.r6g.3xlarge" },
            key: "strata:cache[0].nodeType",
            says: /cache\.r6g\.2xlarge/,
        },
        {
            tier: "warehouse",
            store: { name: "reporting", service: "redshift", deployment: "provisioned", nodeType: "ra3.2xlarge" },
            key: "strata:warehouse[0].nodeType",
            says: /ra3\.large/,
        },
    ],
    "engine version": [
        {
            tier: "relational",
            store: { ...mariadb, engineVersion: "10.6.14" },
            key: "strata:relational[0].engineVersion",
            says: /10\.11, 11\.4, 11\.8/,
        },
        {
            tier: "relational",
            store: { ...aurora, engineVersion: "17.99" },
            key: "strata:relational[0].engineVersion",
            says: /17\.9/,
        },
        {
            tier: "nosql",
            store: { ...documents, engineVersion: "5.0.9" },
            key: "strata:nosql[0].engineVersion",
            says: /5\.0\.0/,
        },
        {
            tier: "cache",
            store: { ...cache, engineVersion: "9.9" },
            key: "strata:cache[0].engineVersion",
            says: /8\.2/,
        },
    ],
    region: [
        { tier: "relational", store: mariadb, region: "eu-west-9", key: "aws:region", says: /did you mean eu-west-1/ },
    ],
    retention: [
        {
            tier: "relational",
            store: { ...mariadb, backupRetentionDays: 40 },
            key: "strata:relational[0].backupRetentionDays",
            says: /1 to 35 days/,
        },
        {
            tier: "relational",
            store: { ...aurora, logRetentionDays: 40 },
            key: "strata:relational[0].logRetentionDays",
            says: /30, 60/,
        },
        {
            tier: "nosql",
            store: { ...documents, backupRetentionDays: 40 },
            key: "strata:nosql[0].backupRetentionDays",
            says: /1 to 35 days/,
        },
        {
            tier: "cache",
            store: { ...cache, logRetentionDays: 40 },
            key: "strata:cache[0].logRetentionDays",
            says: /30, 60/,
        },
    ],
    "key schema": [
        {
            tier: "nosql",
            store: { ...table, sortKey: "gameId" },
            key: "strata:nosql[0].sortKey",
            says: /partition key/,
        },
        {
            tier: "nosql",
            store: { ...table, attributes: { extra: "string" } },
            key: "strata:nosql[0].attributes.extra",
            says: /part of no key/,
        },
        {
            tier: "nosql",
            store: { ...table, localIndexes: [{ name: "by-when", sortKey: "when" }] },
            key: "strata:nosql[0].localIndexes",
            says: /without a sort key/,
        },
    ],
};

/** What no rule of Strata's knows: AWS does, by its own words. */
const byAws: { [wrong: string]: Wrong[] } = {
    "instance class that its region does not have": [
        {
            tier: "relational",
            store: { ...aurora, instanceClass: "db.r5.large" },
            region: "ap-southeast-7",
            key: "strata:relational[0].instanceClass",
            says: /^'db\.r5\.large' is not one of \[.*\] in 'ap-southeast-7'$/,
        },
        {
            tier: "nosql",
            store: { ...documents, instanceClass: "db.r5.large" },
            region: "ap-southeast-7",
            key: "strata:nosql[0].instanceClass",
            says: /^'db\.r5\.large' is not valid for region 'ap-southeast-7'$/,
        },
    ],
    "region that does not have a class": [
        {
            tier: "relational",
            store: { ...aurora, instanceClass: "db.r5.large" },
            region: "ap-southeast-7",
            key: "aws:region",
            says: /in 'ap-southeast-7'$/,
        },
    ],
    "minor version": [
        {
            tier: "relational",
            store: { ...mariadb, engineVersion: "11.8.99", autoMinorVersionUpgrade: false },
            key: "strata:relational[0].engineVersion",
            says: /^'11\.8\.99' is not one of \['11\.8/,
        },
        {
            tier: "relational",
            store: { name: "ledger", service: "postgres", engineVersion: "17.4", autoMinorVersionUpgrade: false },
            key: "strata:relational[0].engineVersion",
            says: /^'17\.4' is not one of .*: RDS no longer creates it$/,
        },
    ],
};

const configOf = ({ tier, store }: Wrong) => ({ ...owner, [tier]: [store] });

/** What the sandbox's preview says of a config that the program accepts: AWS's words and the configuration's keys. */
async function refusals(wrong: Wrong): Promise<{ message: string; keys: string[] }[]> {
    const region = wrong.region ?? "eu-west-2";
    const given = configOf(wrong);
    const { config, problems } = checkStackConfig(given, region);
    assert.ok(config, JSON.stringify(problems));
    const { resources } = await recordPlatform(config);
    const parents = new Map(resources.map(({ name, parent }) => [name, parent]));
    const operationConfig = new Map(
        Object.entries({ "aws:region": region, [`strata:${wrong.tier}`]: JSON.stringify([wrong.store]) }).map(
            ([key, value]) => [key, { value, secret: false }],
        ),
    );
    const stores = resources.filter(({ type }) => /:(Instance|Cluster|ClusterInstance)$/.test(type));
    return problemsIn(stores, region).map(({ name, property, message }) => {
        const names = [name];
        for (let at = parents.get(name); at; at = parents.get(at)) names.push(at);
        const { inputs } = resources.find((each) => each.name === name) ?? assert.fail();
        return { message, keys: configOrigin(operationConfig, names, inputs, { property, reason: message }) };
    });
}

describe("a stack config that AWS would refuse", function () {
    // The rules are loaded once, by the first test that asks AWS.
    this.timeout(240_000);

    for (const [what, cases] of Object.entries(byStrata)) {
        it(`is refused by the program, with its key: a wrong ${what}`, () => {
            for (const wrong of cases) {
                const { problems } = checkStackConfig(configOf(wrong), wrong.region ?? "eu-west-2");
                const found = problems.find(({ key }) => key === wrong.key);
                assert.match(found?.reason ?? JSON.stringify(problems), wrong.says, wrong.key);
            }
        });
    }

    for (const [what, cases] of Object.entries(byAws)) {
        it(`is refused in AWS's own words, with its key: a ${what}`, async () => {
            for (const wrong of cases) {
                const found = await refusals(wrong);
                const told = found.find(({ message }) => wrong.says.test(message));
                assert.ok(told?.keys.includes(wrong.key), JSON.stringify(found));
            }
        });
    }
});

describe("the preview of a stack that AWS would refuse", function () {
    this.timeout(300_000);
    const caches = fs.mkdtempSync(path.join(os.tmpdir(), "strata preflight "));
    after(() => fs.rmSync(caches, { recursive: true, force: true }));

    it("fails with AWS's words and the configuration's key", async () => {
        const program = path.resolve(__dirname, "../../../index");
        const { pulumi, remove } = workspace({
            ...project(`export * from ${JSON.stringify(program)};\n`),
            "Pulumi.wrong.yaml": JSON.stringify({
                config: {
                    "aws:region": "eu-west-2",
                    "strata:environment": "local",
                    "strata:tier": "basic",
                    "strata:relational": [{ ...mariadb, engineVersion: "11.8.99", autoMinorVersionUpgrade: false }],
                },
            }),
        });
        try {
            await pulumi(["stack", "init", "wrong"]);
            const env = { STRATA_PREFLIGHT: "on", XDG_CACHE_HOME: caches };
            const { code, output } = await pulumi(["preview", "--stack", "wrong"], env);
            assert.notEqual(code, 0, output);
            const told = output.replace(/\s+/g, " ");
            assert.match(
                told,
                /property engineVersion value \{11\.8\.99\} has a problem: AWS refuses it: '11\.8\.99' is not one of \['11\.8/,
            );
            assert.match(told, /it comes from the configuration's strata:relational\[0\]\.engineVersion/);
        } finally {
            remove();
        }
    });
});
