import assert from "node:assert/strict";
import { covers, exemptionProblems, isExpired } from "../../../policy-pack/frame/exemption";
import type { Exemption } from "../../../policy-pack/frame/exemption";
import { rdsNotPublic } from "../../../policy-pack/aws/rds/not-public";
import { rdsStorageCmk } from "../../../policy-pack/aws/rds/storage-cmk";
import type { Finding } from "../../../policy-pack/testing/pack";
import { Pack } from "../../../policy-pack/testing/pack";
import { resource } from "../../../policy-pack/testing/shapes";
import type { TestResource } from "../../../policy-pack/testing/shapes";

const now = new Date("2026-11-21T23:59:59Z");
const rules = [rdsNotPublic, rdsStorageCmk];
const exemption: Exemption = {
    rule: "aws-rds-not-public",
    resource: "urn:pulumi:test::shop::*::orders",
    reason: "A partner reads it until the tunnel stands.",
    owner: "data-platform",
    ticket: "SEC-12",
    expires: "2026-12-31",
};

function publicDatabase(name = "orders"): TestResource {
    const type = "aws:rds/instance:Instance";
    const inputs = { publiclyAccessible: true, storageEncrypted: true, kmsKeyId: "arn:aws:kms:eu-west-2:1:key/1" };
    return { ...resource(type, inputs, { name }), urn: `urn:pulumi:test::shop::${type}::${name}` };
}

async function judged(
    stack: readonly TestResource[],
    configuration: object,
    { preview = false } = {},
): Promise<readonly Finding[]> {
    const pack = Pack.of(rules, { preview, now: () => now });
    await pack.configure({ configuration: { ...configuration } });
    return pack.judge(stack);
}

const said = (found: readonly Finding[]) => found.map(({ rule, message }) => `${rule}: ${message}`).join("\n");

describe("an exemption", () => {
    it("covers its rule and resource only", async () => {
        const found = await judged([publicDatabase(), publicDatabase("other")], { exemptions: [exemption] });
        assert.deepEqual(
            found.map(({ rule, urn }) => [rule, urn.split("::").at(-1)]),
            [["aws-rds-not-public", "other"]],
        );
    });

    it("covers what is inside a component", async () => {
        const component = "urn:pulumi:test::shop::strata:index:RdsDatabase::orders";
        const inside = { ...publicDatabase("orders-db"), options: { parent: component } };
        const found = await judged([inside], { exemptions: [{ ...exemption, resource: undefined, component }] });
        assert.deepEqual(found, []);
    });

    it("holds on its last day and not a second longer", () => {
        assert.equal(isExpired({ ...exemption, expires: "2026-11-21" }, now), false);
        assert.equal(isExpired({ ...exemption, expires: "2026-11-21" }, new Date(now.getTime() + 1000)), true);
    });

    it("that has expired is a violation, and so is what it covered", async () => {
        const found = await judged([publicDatabase()], { exemptions: [{ ...exemption, expires: "2026-11-20" }] });
        assert.match(said(found), /configuration: exemption 1 \(aws-rds-not-public\): expired on 2026-11-20/);
        assert.match(said(found), /aws-rds-not-public: .*by data-platform \(SEC-12\) expired on 2026-11-20/s);
        assert.ok(found.every(({ level }) => level === "mandatory"));
    });

    it("that nothing needs is a violation", async () => {
        const found = await judged([publicDatabase()], {
            exemptions: [exemption, { ...exemption, rule: "aws-rds-storage-cmk" }],
        });
        assert.equal(found.length, 1);
        assert.match(
            said(found),
            /configuration: exemption from aws-rds-storage-cmk for .*nothing violates it any more/,
        );
    });

    it("for another stack or project is not called unused", async () => {
        const elsewhere = [
            { ...exemption, resource: "urn:pulumi:prod::shop::*" },
            { ...exemption, resource: "urn:pulumi:test::bank::*" },
        ];
        assert.match(said(await judged([publicDatabase()], { exemptions: elsewhere })), /^aws-rds-not-public: [^]*$/);
        assert.equal((await judged([publicDatabase()], { exemptions: elsewhere })).length, 1);
    });

    it("exempts nothing when it is malformed, and says all that is wrong", async () => {
        const bad = { rule: "aws-rds-not-publik", resource: "*", reason: " ", owner: "me", expires: "2026-02-30" };
        const found = await judged([publicDatabase()], { exemptions: [bad] });
        assert.match(said(found), /reason is missing/);
        assert.match(said(found), /ticket is missing/);
        assert.match(said(found), /expires is "2026-02-30", allowed is a date such as 2026-12-31/);
        assert.match(said(found), /no such rule; write "aws-rds-not-public"/);
        assert.ok(found.some(({ rule }) => rule === "aws-rds-not-public"));
    });

    it("may not last longer than the configuration allows", () => {
        const problems = exemptionProblems({ ...exemption, expires: "2027-06-01" }, now, 180);
        assert.deepEqual(problems, [
            "expires is 2027-06-01, at most 180 days from today are allowed; review it sooner",
        ]);
        assert.deepEqual(exemptionProblems({ ...exemption, expires: "2027-05-01" }, now, 180), []);
    });

    it("names a resource or a component, not both", () => {
        const both = exemptionProblems({ ...exemption, component: "*" }, now, 180);
        assert.deepEqual(both, ["either resource or component is required, with a URN"]);
    });

    it("cannot be had from a rule that nobody may be exempted from", async () => {
        for (const nonExemptible of [["aws-rds-not-public"], ["network"], ["critical"], ["all"]]) {
            const found = await judged([publicDatabase()], { exemptions: [exemption], nonExemptible });
            assert.match(said(found), /nobody may be exempted from this rule/);
            assert.ok(found.some(({ rule }) => rule === "aws-rds-not-public"));
        }
    });

    it("in a file that cannot be read is a violation", async () => {
        const found = await judged([publicDatabase()], { exemptions: "no/such/file.json" });
        assert.match(said(found), /configuration.exemptions: no\/such\/file.json cannot be read/);
        assert.ok(found.some(({ rule }) => rule === "aws-rds-not-public"));
    });

    it("takes a point in a pattern for a point", () => {
        const place = { urn: "urn:pulumi:test::a.b::t::n", ancestors: [] };
        assert.equal(covers({ ...exemption, resource: "urn:pulumi:test::a.b::*" }, exemption.rule, place), true);
        assert.equal(covers({ ...exemption, resource: "urn:pulumi:test::aXb::*" }, exemption.rule, place), false);
    });
});

describe("known violations of a stack that was there before", () => {
    const known = (name: string) => ({
        since: "2026-10-01",
        violations: [{ rule: "aws-rds-not-public", urn: publicDatabase(name).urn }],
    });

    it("are listed as advice, and new ones block", async () => {
        const found = await judged([publicDatabase(), publicDatabase("new")], { known: known("orders") });
        assert.deepEqual(
            found.map(({ level, urn }) => [level, urn.split("::").at(-1)]),
            [
                ["advisory", "orders"],
                ["mandatory", "new"],
            ],
        );
        assert.match(found[0]?.message ?? "", /Known since 2026-10-01\./);
    });

    it("that are gone are to be taken off the list", async () => {
        const found = await judged([{ ...publicDatabase(), inputs: { storageEncrypted: true, kmsKeyId: "k" } }], {
            known: known("orders"),
        });
        assert.deepEqual(
            found.map(({ rule, level }) => [rule, level]),
            [["configuration", "advisory"]],
        );
        assert.match(said(found), /1 of the known violations are gone; run "strata-policy baseline"/);
    });
});
