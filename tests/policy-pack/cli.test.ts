import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../policy-pack/cli/main";

const type = "aws:rds/instance:Instance";
const urn = (name: string) => `urn:pulumi:prod::shop::${type}::${name}`;
const secretValue = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:abc" };
const tags = { Environment: "prod", Project: "p", Owner: "o", CostCenter: "c" };
const key = {
    urn: "urn:pulumi:prod::shop::aws:kms/key:Key::key",
    type: "aws:kms/key:Key",
    outputs: { arn: "arn:aws:kms:eu-west-2:1:key/1", id: "1", tags },
};
const sound = {
    engine: "oracle-ee",
    multiAz: true,
    storageEncrypted: true,
    backupRetentionPeriod: 35,
    deletionProtection: true,
    password: secretValue,
    tags,
};

function database(name: string, inputs: object) {
    const kmsKeyId = key.outputs.arn;
    return {
        urn: urn(name),
        type,
        inputs: { ...sound, ...inputs },
        outputs: { ...sound, kmsKeyId, ...inputs },
        propertyDependencies: { kmsKeyId: [key.urn] },
    };
}

const state = (...resources: readonly object[]) => ({ version: 3, deployment: { resources: [key, ...resources] } });

describe("strata-policy", () => {
    let folder = "";
    before(() => {
        folder = mkdtempSync(join(tmpdir(), "strata policy "));
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    function file(name: string, content: unknown): string {
        const path = join(folder, name);
        writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
        return path;
    }

    function run(...args: readonly string[]) {
        const said: string[] = [];
        const complaints: string[] = [];
        const code = main(
            args,
            (text) => said.push(text),
            (text) => complaints.push(text),
        );
        return { code, out: said.join(""), err: complaints.join("") };
    }

    const own = {
        all: "disabled",
        "aws-rds-not-public": "mandatory",
        "aws-rds-instance-multi-az": "mandatory",
        "cross-no-plain-secrets": "remediate",
        configuration: {},
    };
    /** The options that leave only the rules of these tests, so that a new rule changes none of them. */
    const only = (more: object = {}) => ["--config", file("only.json", { ...own, ...more })];

    describe("check", () => {
        it("finds nothing in a sound state, encrypted secrets included", () => {
            const { code, out } = run("check", file("sound.json", state(database("orders", {}))), ...only());
            assert.equal(out, "# Strata policies\n\nNo violation blocks this stack.\n");
            assert.equal(code, 0);
        });

        it("finds what an exported state violates, plain secrets included", () => {
            const broken = database("orders", { publiclyAccessible: true, password: "hunter2" });
            const { code, out } = run("check", file("broken.json", state(broken)), "--format", "json", ...only());
            const { findings } = JSON.parse(out) as {
                findings: readonly { rule: string; urn: string; message: string }[];
            };
            assert.deepEqual(
                findings.map(({ rule, urn: where }) => [rule, where]),
                [
                    ["aws-rds-not-public", urn("orders")],
                    ["cross-no-plain-secrets", urn("orders")],
                ],
            );
            assert.doesNotMatch(out, /hunter2/);
            assert.equal(code, 1);
        });

        it("leaves out what waits to be deleted", () => {
            const old = { ...database("orders", { publiclyAccessible: true }), delete: true };
            assert.equal(run("check", file("old.json", state(old)), ...only()).code, 0);
        });

        it("reads levels, exemptions and known violations from a policy configuration and the files beside it", () => {
            const broken = state(
                database("a", { publiclyAccessible: true }),
                database("b", { publiclyAccessible: true, multiAz: false }),
            );
            const expires = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
            const exemption = {
                rule: "aws-rds-not-public",
                resource: urn("a"),
                reason: "r",
                owner: "o",
                ticket: "t",
                expires,
            };
            file("exemptions.json", [exemption]);
            file("known.json", { since: "2026-10-01", violations: [{ rule: "aws-rds-not-public", urn: urn("b") }] });
            const config = only({
                "aws-rds-instance-multi-az": "advisory",
                configuration: { exemptions: "exemptions.json", known: "known.json" },
            });
            const { code, out } = run("check", file("two.json", broken), ...config, "--format", "json");
            assert.deepEqual((JSON.parse(out) as { summary: object }).summary, {
                blocking: 0,
                advisory: 1,
                known: 1,
                exempted: 1,
            });
            assert.equal(code, 0);
        });

        it("reads what the pack said in a run from its event log", () => {
            const event = (policyName: string, enforcementLevel: string, message: string, policyPackName = "strata") =>
                JSON.stringify({
                    sequence: 1,
                    policyEvent: { resourceUrn: urn("orders"), policyName, policyPackName, enforcementLevel, message },
                });
            const log = [
                JSON.stringify({ sequence: 0, preludeEvent: { config: {} } }),
                event(
                    "aws-rds-not-public",
                    "mandatory",
                    "No RDS database is public.\norders: publiclyAccessible is true.\n",
                ),
                event("aws-rds-backup-retention", "advisory", "Waits.\n"),
                event("other", "mandatory", "x", "somebody-elses"),
            ];
            const { code, out } = run("check", file("events.jsonl", log.join("\n")), "--format", "json");
            const { findings } = JSON.parse(out) as {
                findings: readonly { rule: string; level: string; message: string }[];
            };
            assert.deepEqual(
                findings.map(({ rule, level, message }) => [rule, level, message]),
                [
                    ["aws-rds-not-public", "mandatory", "orders: publiclyAccessible is true."],
                    ["aws-rds-backup-retention", "advisory", "Waits."],
                ],
            );
            assert.equal(code, 1);
        });
    });

    describe("baseline", () => {
        const violated = state(database("orders", { publiclyAccessible: true }));

        it("lists the violations of a state, which then no longer block", () => {
            const exported = file("state.json", violated);
            const { code, out } = run("baseline", exported, ...only());
            assert.equal(code, 0);
            const config = only({ configuration: { known: JSON.parse(out) as object } });
            assert.equal(run("check", exported, ...config).code, 0);
        });

        it("only lets the list become shorter", () => {
            const before = file("list.json", run("baseline", file("state.json", violated), ...only()).out);
            const worse = file("worse.json", state(database("orders", { publiclyAccessible: true, multiAz: false })));
            const refused = run("baseline", worse, "--from", before, ...only());
            assert.equal(refused.code, 1);
            assert.match(refused.out, /aws-rds-instance-multi-az is violated anew by urn:.*orders; put it right/);
            const better = run(
                "baseline",
                file("better.json", state(database("orders", {}))),
                "--from",
                before,
                ...only(),
            );
            assert.deepEqual((JSON.parse(better.out) as { violations: object }).violations, []);
        });
    });

    describe("validate", () => {
        it("accepts a sound configuration", () => {
            const config = file("sound-policy.json", { all: "mandatory", configuration: { minRetentionDays: 14 } });
            assert.deepEqual(run("validate", config), { code: 0, out: `${config}: sound\n`, err: "" });
        });

        it("names what is misspelled and the nearest name, also in files beside it", () => {
            file("bad-exemptions.json", [{ rule: "aws-rds-not-publik" }]);
            const config = file("bad.json", {
                "aws-rds-not-publik": "mandatory",
                configuration: { exemptions: "bad-exemptions.json" },
            });
            const { code, out } = run("validate", config);
            assert.equal(code, 1);
            assert.match(out, /"aws-rds-not-publik": no such rule; write "aws-rds-not-public"/);
            assert.match(out, /exemption 1 \(aws-rds-not-publik\): reason is missing/);
        });
    });

    it("says in one line what was wrong with a call, and ends with 2", () => {
        const calls = [
            ["check", "no-such-file"],
            ["check", file("text.txt", "hello")],
            ["check", file("empty-object.json", "{}")],
            ["check", file("x.json", "{}"), "--format", "pdf"],
            ["check", "x", "--nonsense"],
            ["validate", file("no.json", "{")],
        ];
        for (const call of calls) {
            const { code, err } = run(...call);
            assert.equal(code, 2, call.join(" "));
            assert.match(err, /^error: [^\n]+\n$/);
        }
        assert.equal(run("dance").code, 2);
        assert.equal(run("--help").code, 0);
    });
});
