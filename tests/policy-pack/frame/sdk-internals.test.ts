import assert from "node:assert/strict";
import { Secret } from "@pulumi/policy";
import { asRemediationProperties, behindProxies, unknownSentinels } from "../../../policy-pack/frame/sdk-internals";
import { unknown } from "../../../policy-pack/testing/shapes";

describe("what the pack knows of the SDK's inside", () => {
    it("finds the seven sentinels", () => {
        assert.equal(unknownSentinels.size, 7);
        assert.ok(unknownSentinels.has(unknown));
    });

    it("gets behind both proxies and back", () => {
        const properties = { password: new Secret("x"), later: unknown, engine: "postgres" };
        const proxied = asRemediationProperties(properties);
        assert.equal(proxied["password"], "x");
        assert.throws(() => proxied["later"], /can't be known during preview/);
        assert.equal(behindProxies(proxied), properties);
    });
});
