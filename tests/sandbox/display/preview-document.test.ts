import assert from "node:assert/strict";
import type { PreviewDocument } from "../../../sandbox/display/preview-document";
import { recorded, shown } from "./support";

const document = (name: string, suppressOutputs = false): PreviewDocument =>
    JSON.parse(shown(recorded(name), { mode: "json", kind: "preview", suppressOutputs })) as PreviewDocument;

describe("the preview document", () => {
    it("has a step for the stack and for each resource that changes, one for a whole replacement", () => {
        const steps = document("preview-replace").steps ?? [];
        assert.deepEqual(
            steps.map(({ op, urn }) => `${op} ${urn.split("::").pop()}`),
            ["same trace-dev", "replace replica", "delete extra"],
        );
        assert.deepEqual(steps[1]?.replaceReasons, ["key"]);
        assert.equal(steps[1]?.oldState?.inputs?.key, "k1");
        assert.equal(steps[1]?.newState?.inputs?.key, "k2");
        assert.equal(steps[1]?.detailedDiff, null);
        assert.ok(!("newState" in (steps[2] ?? {})));
    });

    it("counts the changes and gives the duration in nanoseconds", () => {
        const { changeSummary, duration } = document("preview-replace");
        assert.deepEqual(changeSummary, { delete: 1, replace: 1, same: 4 });
        assert.equal(duration, 2_000_000_000);
    });

    it("holds messages without colour tags, and no debug messages", () => {
        const { diagnostics } = document("preview-create");
        assert.deepEqual(diagnostics, [
            { message: "printed line\n\n", severity: "info" },
            {
                urn: "urn:pulumi:dev::trace::demo:index:Group$trace:index:Thing::key",
                message: "warning: storage is nearly full\n",
                severity: "warning",
            },
            { message: "hello from the program\n", severity: "info" },
        ]);
    });

    it("masks secrets as a word", () => {
        const key = document("preview-create").steps?.find(({ urn }) => urn.endsWith("::key"));
        assert.equal(key?.newState?.inputs?.password, "[secret]");
    });

    it("leaves the stack's outputs out when told to", () => {
        const [stack] = document("preview-replace", true).steps ?? [];
        assert.equal(stack?.oldState?.outputs, undefined);
        assert.notEqual(document("preview-replace").steps?.[0]?.oldState?.outputs, undefined);
    });
});
