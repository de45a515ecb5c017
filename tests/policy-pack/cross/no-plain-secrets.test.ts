import assert from "node:assert/strict";
import type { TestResource } from "../../../policy-pack/testing/shapes";
import { resource, secret, unknown } from "../../../policy-pack/testing/shapes";
import { Packs, expectOutcome } from "../rule-cases";

const rule = "cross-no-plain-secrets";
const type = "aws:rds/instance:Instance";

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    /** Remediates and then analyses, as the engine does for every resource. */
    async function problems(subject: TestResource): Promise<readonly string[]> {
        await packs.preview.remediate(subject);
        const found = await packs.preview.analyze(subject);
        return found.filter((finding) => finding.rule === rule).map(({ message }) => message);
    }

    it("makes a plain password secret", async () => {
        await packs.preview.configure();
        const plain = resource(type, { password: "hunter2", engine: "postgres" });
        assert.deepEqual(await packs.preview.remediate(plain), { password: secret("hunter2"), engine: "postgres" });
    });

    it("leaves secrets, unknown secrets and other types as they are", async () => {
        await packs.preview.configure();
        for (const inputs of [{ password: secret("hunter2") }, { password: secret(unknown) }, { engine: "mariadb" }]) {
            assert.equal(await packs.preview.remediate(resource(type, inputs)), undefined);
        }
        assert.equal(await packs.preview.remediate(resource("aws:rds/proxy:Proxy", { password: "x" })), undefined);
    });

    it("refuses a plain password instead when it is told not to wrap", async () => {
        await packs.preview.configure({ [rule]: { wrap: false } });
        assert.match((await problems(resource(type, { password: "hunter2" })))[0] ?? "", /password is plain text/);
        assert.deepEqual(await problems(resource(type, { password: secret("hunter2") })), []);
    });

    it("never repeats the secret in its message", async () => {
        await packs.preview.configure({ [rule]: { wrap: false } });
        const said = (await problems(resource(type, { password: "hunter2" }))).join();
        assert.doesNotMatch(said, /hunter2/);
    });

    it("says so when its level hides which values are secret, and does not block for it", () =>
        expectOutcome(packs, rule, {
            stack: [resource(type, { password: "hunter2" })],
            settings: { enforcementLevel: "mandatory" },
            expect: "waits",
            says: /only the level "remediate" shows it/,
        }));

    const key = ["-----BEGIN RSA PRIVATE KEY", "-----"].join("");
    const readable = {
        "a private key in user data": { userData: `#!/bin/sh\necho '${key}'` },
        "an access key in an environment": {
            environment: { variables: { KEY: ["AKIA", "IOSFODNN7EXAMPLE"].join("") } },
        },
        "a URL with a password in a tag": { tags: { Source: "postgres://app:hunter2@db.internal/orders" } },
        "an account key in a description": { description: `AccountKey=${"a".repeat(40)}==;` },
    };
    for (const [title, inputs] of Object.entries(readable)) {
        it(`refuses ${title}`, () =>
            expectOutcome(packs, rule, {
                stack: [resource("aws:lambda/function:Function", inputs)],
                expect: "violates",
            }));
    }

    it("lets ordinary text be", () =>
        expectOutcome(packs, rule, {
            stack: [
                resource("aws:lambda/function:Function", {
                    description: "see https://example.com/a@b",
                    userData: unknown,
                }),
            ],
            expect: "passes",
        }));
});
