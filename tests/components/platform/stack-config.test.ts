import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { catalogue } from "../../../components/platform/catalogue/catalogue";
import { checkStackConfig, readStackConfig } from "../../../components/platform/stack-config/stack-config";
import { Environment, Tier } from "../../../components/shared/tier";
import { record } from "../mocks";

const region = "eu-west-2";
const sound = { environment: "dev", tier: "basic", owner: "data", costCenter: "CC-1" };
const mariadb = { name: "policies", service: "mariadb" };
const lake = { name: "events", service: "s3" };

/** The problems of a config, as the lines that a user sees. */
function problems(given: { [key: string]: unknown }, awsRegion: string | undefined = region): string[] {
    return checkStackConfig(given, awsRegion).problems.map(({ key, reason }) => `${key}: ${reason}`);
}

describe("A stack's config", () => {
    it("is taken with every setting that the components have", () => {
        const { config } = checkStackConfig(
            { ...sound, relational: [{ ...mariadb, storageGib: 500, iops: 13_000 }] },
            region,
        );
        assert.equal(config?.environment, Environment.Dev);
        assert.equal(config?.tier, Tier.Basic);
        assert.equal(config?.region, region);
        assert.equal(config?.relational?.[0]?.storageGib, 500);
    });

    it("needs no owner and no cost centre where it is local", () => {
        assert.deepEqual(problems({ environment: "local", relational: [{ ...mariadb, tier: "basic" }] }), []);
    });

    it("with five mistakes has five problems, each with its key, what was given, what is allowed and what to do", () => {
        const found = problems({
            ...sound,
            tier: "huge",
            ownr: "x",
            relational: [
                { ...mariadb, service: "mysql" },
                { name: "ledger", service: "postgres", instanceClas: "db.r6g.large" },
            ],
            lake: [{ name: "Events", service: "s3" }],
        });
        assert.deepEqual(found, [
            'strata:tier: got "huge"; allowed: basic, standard, premium; use one of them',
            `strata:relational[0].service: got "mysql"; the known services are ${Object.keys(catalogue.relational).join(", ")}; use one of them`,
            "strata:relational[1].instanceClas: is no setting; did you mean instanceClass?",
            'strata:lake[0].name: got "Events"; lower-case letters, digits and single hyphens, beginning with a letter is allowed; correct it',
            "strata:ownr: is no setting; did you mean owner?",
        ]);
    });

    it("tells a misspelt key once, and not also that the right one is missing", () => {
        const { owner, ...rest } = sound;
        assert.deepEqual(problems({ ...rest, ownr: owner }), ["strata:ownr: is no setting; did you mean owner?"]);
    });

    const refused: [what: string, given: { [key: string]: unknown }, expected: RegExp][] = [
        [
            "no environment",
            { owner: "x", costCenter: "y" },
            /^strata:environment: got nothing; allowed: local, dev, prod/,
        ],
        ["no owner outside of local", { ...sound, owner: undefined }, /^strata:owner: got nothing/],
        [
            "a word for a number",
            { ...sound, relational: [{ ...mariadb, port: "x" }] },
            /^strata:relational\[0\]\.port: got "x"; a number/,
        ],
        [
            "a fraction of a GiB",
            { ...sound, relational: [{ ...mariadb, storageGib: 100.5 }] },
            /storageGib: got 100\.5; a whole number/,
        ],
        [
            "two stores of one name",
            { ...sound, relational: [mariadb], lake: [{ ...lake, name: "policies" }] },
            /^strata:lake\[0\]\.name: .*relational\[0\]/,
        ],
        [
            "a client's name that another store has",
            {
                ...sound,
                relational: [
                    { ...mariadb, name: "a-b" },
                    { ...mariadb, name: "a", clients: ["b"] },
                ],
            },
            /relational\[1\]\.name: got "a-b"/,
        ],
        [
            "a mistake that only the component knows",
            { ...sound, relational: [{ ...mariadb, storageGib: 200, iops: 6000 }] },
            /^strata:relational\[0\]\.iops: .*400/,
        ],
        ["a tag of the platform's own", { ...sound, tags: { Owner: "x" } }, /^strata:tags\.Owner/],
        [
            "a recovery region that is the stores' own",
            { ...sound, recoveryRegions: { aws: region } },
            /^strata:recoveryRegions\.aws: got "eu-west-2"/,
        ],
        [
            "copies without a recovery region",
            { ...sound, tier: "standard", relational: [mariadb] },
            /^strata:recoveryRegions\.aws: "policies"/,
        ],
        [
            "data loss in prod",
            { ...sound, environment: "prod", allowDataLoss: true },
            /^strata:allowDataLoss: got true in prod/,
        ],
        [
            "a network for a region that is not in use",
            { ...sound, network: { "us-east-1": {} } },
            /^strata:network\.us-east-1/,
        ],
        [
            "a network that cannot be cut up",
            { ...sound, network: { [region]: { cidrBlock: "10.0.0.0/28" } } },
            /^strata:network\.eu-west-2\.cidrBlock/,
        ],
        [
            "an alert to nowhere",
            { ...sound, alerts: [{ name: "a", severity: "info", protocol: "email", endpoint: "x" }] },
            /^strata:alerts\[0\]\.endpoint/,
        ],
    ];
    for (const [what, given, expected] of refused) {
        it(`refuses ${what}`, () => {
            const found = problems(given);
            assert.equal(found.length, 1, found.join("\n"));
            assert.match(found[0] ?? "", expected);
        });
    }

    it("names the nearest region, and says when there is none", () => {
        assert.match(
            problems(sound, "eu-west-22")[0] ?? "",
            /^aws:region: got "eu-west-22"; .*did you mean eu-west-2\?/,
        );
        assert.match(checkStackConfig(sound, undefined).problems[0]?.reason ?? "", /^got nothing/);
    });

    it("never shows an alert's address in a problem", () => {
        const alerts = [{ name: "a", severity: "info", protocol: "https", endpoint: 5, extra: "https://token" }];
        assert.doesNotMatch(problems({ ...sound, alerts }).join(), /token|got 5/);
    });
});

describe("Reading a stack's config", () => {
    it("takes text, numbers, lists and mappings as the YAML had them", async () => {
        const relational = JSON.stringify([mariadb]);
        const config = { "strata:environment": "local", "strata:tier": "basic", "strata:relational": relational };
        const read = await record(() => readStackConfig(), { config });
        assert.equal(read.result.relational?.[0]?.name, "policies");
    });

    it("keeps a cost centre of digits as text", async () => {
        const config = { "strata:environment": "dev", "strata:owner": "data", "strata:costCenter": "4411" };
        const read = await record(() => readStackConfig(), { config });
        assert.equal(read.result.costCenter, "4411");
    });

    it("ends with one message for all problems, and no stack trace", async () => {
        const config = { "strata:environment": "moon", "strata:relational": "mariadb", "strata:nonsense": "{" };
        await assert.rejects(
            record(() => readStackConfig(), { config }),
            (error: unknown) => {
                assert.ok(pulumi.RunError.isInstance(error));
                assert.match(error.message, /^Pulumi\.test\.yaml has 3 problems:\n/);
                for (const key of ["environment", "relational", "nonsense"])
                    assert.match(error.message, new RegExp(`strata:${key}: `));
                return true;
            },
        );
    });
});

describe("The committed stacks", () => {
    const root = path.resolve(__dirname, "../../..");
    for (const stack of ["local", "dev", "prod"]) {
        it(`name their schema in the first line: ${stack}`, () => {
            const [first] = fs.readFileSync(path.join(root, `Pulumi.${stack}.yaml`), "utf8").split("\n");
            const schema = /^# yaml-language-server: \$schema=(.+)$/.exec(first ?? "")?.[1];
            assert.ok(schema && fs.existsSync(path.join(root, schema)));
        });
    }
});
