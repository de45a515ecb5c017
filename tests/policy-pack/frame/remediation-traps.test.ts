import assert from "node:assert/strict";
import { Secret } from "@pulumi/policy";
import { resource, secret, unknown } from "../../../policy-pack/testing/shapes";
import { Packs } from "../rule-cases";

// What goes wrong with remediations written by hand against the SDK 1.21; each is measured through its own server.
describe("several fixes to one resource", () => {
    const packs = new Packs();
    before(() => packs.start());

    const all = Object.fromEntries(
        [
            "aws-rds-instance-multi-az",
            "aws-rds-backup-retention",
            "aws-rds-not-public",
            "aws-rds-deletion-protection",
        ].map((rule) => [rule, { enforcementLevel: "remediate" as const }]),
    );

    it("work on top of each other, unknowns and secrets included", async () => {
        await packs.preview.configure(all);
        const inputs = {
            publiclyAccessible: true,
            endpoint: unknown,
            password: secret("x"),
            nested: { later: unknown },
        };
        const fixed = await packs.preview.remediate(resource("aws:rds/instance:Instance", inputs));
        assert.deepEqual(fixed, {
            ...inputs,
            publiclyAccessible: false,
            multiAz: true,
            backupRetentionPeriod: 7,
            deletionProtection: true,
        });
    });

    it("are the same in a preview and in an update", async () => {
        await Promise.all([packs.preview.configure(all), packs.update.configure(all)]);
        const early = await packs.preview.remediate(resource("aws:rds/instance:Instance", { endpoint: unknown }));
        const late = await packs.update.remediate(resource("aws:rds/instance:Instance", { endpoint: "db" }));
        assert.deepEqual({ ...early, endpoint: "db" }, late);
    });

    it("report nothing for a rule that changed nothing", async () => {
        await packs.preview.configure(all);
        const sound = { multiAz: true, backupRetentionPeriod: 7, publiclyAccessible: false, deletionProtection: true };
        assert.equal(await packs.preview.remediate(resource("aws:rds/instance:Instance", sound)), undefined);
    });

    it("leave a value alone that is unknown yet", async () => {
        await packs.preview.configure(all);
        const open = { multiAz: unknown, backupRetentionPeriod: 7, deletionProtection: true };
        assert.equal(await packs.preview.remediate(resource("aws:rds/instance:Instance", open)), undefined);
    });

    it("has the SDK's own idea of a secret", () => assert.equal(new Secret("x").value, "x"));
});
