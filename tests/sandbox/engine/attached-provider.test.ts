import assert from "node:assert/strict";
import { attachedPort } from "../../../sandbox/engine/providers/attached-connection";

describe("a provider that somebody runs already", () => {
    it("is attached to at the port that PULUMI_DEBUG_PROVIDERS gives its package", () => {
        const env = { PULUMI_DEBUG_PROVIDERS: "aws:12345,random:678" };
        assert.deepEqual([attachedPort(env, "random"), attachedPort(env, "azure-native")], [678, undefined]);
        assert.equal(attachedPort({}, "aws"), undefined);
    });

    it("needs a port that is a number", () => {
        assert.throws(
            () => attachedPort({ PULUMI_DEBUG_PROVIDERS: "aws:here" }, "aws"),
            /^Error: PULUMI_DEBUG_PROVIDERS: "aws:here" has no port number; write for example "aws:12345"$/,
        );
    });
});
