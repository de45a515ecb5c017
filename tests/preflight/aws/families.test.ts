import assert from "node:assert/strict";
import fc from "fast-check";
import { AcceptedTwins } from "../../../preflight/aws/accepted";
import { awsTemplate, problemsOf, widestKeyOf } from "../../../preflight/aws/check-aws";
import type { JsonObject } from "../../../preflight/aws/crossing";
import { familiesOf } from "../../../preflight/aws/families";
import type { Template } from "../../../preflight/aws/template";

const region = "eu-west-2";

function twin(type: string, inputs: JsonObject): Template {
    const template = awsTemplate(type, inputs);
    assert.ok(template, type);
    return template;
}

const bucket = (inputs: JsonObject): Template => twin("aws:s3/bucket:Bucket", inputs);
const table = (name: string, keyArn: string): Template =>
    twin("aws:dynamodb/table:Table", {
        name,
        billingMode: "PAY_PER_REQUEST",
        hashKey: "id",
        attributes: [{ name: "id", type: "S" }],
        serverSideEncryption: { enabled: true, kmsKeyArn: keyArn },
    });
const keyArn = (digits: string): string =>
    `arn:aws:kms:eu-west-2:123456789012:key/${digits}-0000-4000-8000-000000000000`;

/** Whether a twin is accepted once another is, of whose widest family it may be. */
function acceptedBy(known: Template, stack: string, asked: Template, otherStack: string): boolean {
    assert.deepEqual(problemsOf(known, region), []);
    const accepted = new AcceptedTwins(null);
    accepted.add(widestKeyOf(known, { region, stack }));
    return accepted.keyOf(asked, { region, stack: otherStack }) !== undefined;
}

describe("a family of twins", function () {
    this.timeout(120_000);

    it("holds those that differ in names, tags, ids and the stack's name", () => {
        const acme = bucket({ bucket: "data-0a1b2c3", tags: { tenant: "acme" } });
        assert.ok(
            acceptedBy(acme, "acme", bucket({ bucket: "raw-data-9f8e7d6", tags: { tenant: "Globex 2" } }), "globex-2"),
        );
        const [one, other] = [keyArn("0a1b2c3d"), keyArn("99999999")];
        assert.ok(
            acceptedBy(table("strata-acme-games", one), "acme", table("strata-globex-2-games", other), "globex-2"),
        );
    });

    it("does not hold a name or a tag that AWS refuses", () => {
        const known = bucket({ bucket: "data-0a1b2c3", tags: { tenant: "acme" } });
        const refused = [
            bucket({ bucket: "Data_0a1b2c3", tags: { tenant: "acme" } }),
            bucket({ bucket: `data-${"x".repeat(60)}`, tags: { tenant: "acme" } }),
            bucket({ bucket: "data-", tags: { tenant: "acme" } }),
            bucket({ bucket: "data-0a1b2c3", tags: { tenant: "x".repeat(257) } }),
        ];
        for (const each of refused) {
            assert.notDeepEqual(problemsOf(each, region), []);
            assert.ok(!acceptedBy(known, "acme", each, "acme"), JSON.stringify(each.properties));
        }
    });

    it("does not hold what differs in a word of AWS's, in a region, or in which words are equal", () => {
        const known = bucket({ bucket: "data-0a1b2c3", objectLockEnabled: true, tags: { a: "one", b: "two" } });
        const like = (change: JsonObject) =>
            bucket({ bucket: "data-1", objectLockEnabled: true, tags: { a: "x-1", b: "y-2" }, ...change });
        assert.ok(acceptedBy(known, "acme", like({}), "globex"));
        assert.ok(!acceptedBy(known, "acme", like({ objectLockEnabled: false }), "globex"));
        assert.ok(!acceptedBy(known, "acme", like({ tags: { a: "one", b: "one" } }), "globex"));
        assert.ok(!acceptedBy(known, "acme", like({ tags: { a: "one", c: "two" } }), "globex"));
        const [here] = familiesOf(known, { region, stack: "acme" });
        const [there] = familiesOf(known, { region: "us-east-1", stack: "acme" });
        assert.ok(here && there);
        assert.notEqual(here.key(), there.key());
    });

    it("is the twin alone where AWS's rules know the words of a name", () => {
        const target = (name: string): Template =>
            twin("aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup", { dbProxyName: name });
        const known = twin("aws:glue/crawler:Crawler", { name: "raw", role: "crawler", databaseName: "events" });
        assert.equal(familiesOf(known, { region, stack: "raw" }).length, 1);
        assert.ok(familiesOf(target("strata-acme-proxy"), { region, stack: "acme" }).length > 1);
    });

    it("whose utmost members AWS takes has no member that AWS refuses", () => {
        const known = bucket({ bucket: "data-0a1b2c3", tags: { tenant: "acme" } });
        const accepted = new AcceptedTwins(null);
        accepted.add(widestKeyOf(known, { region, stack: "acme" }));
        const character = fc.constantFrom(..."abz09-._ A:/");
        const name = fc.string({ unit: character, minLength: 1, maxLength: 70 });
        fc.assert(
            fc.property(name, name, (bucketName, tag) => {
                const asked = bucket({ bucket: bucketName, tags: { tenant: tag } });
                if (accepted.keyOf(asked, { region, stack: "globex" }) === undefined) return;
                assert.deepEqual(problemsOf(asked, region), []);
            }),
            { numRuns: 300 },
        );
    });
});
