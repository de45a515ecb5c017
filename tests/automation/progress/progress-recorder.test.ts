import assert from "node:assert/strict";
import type { EngineEvent } from "@pulumi/pulumi/automation";
import { ProgressRecorder } from "../../../automation/progress/progress-recorder";
import { Redactor } from "../../../automation/redactor";

const urn = "urn:pulumi:dev::shop::aws:s3/bucket:Bucket::media";
const step = { urn, type: "aws:s3/bucket:Bucket", name: "media", op: "create" as const };

function recorder(): { take(event: object): unknown; recorder: ProgressRecorder; clock: { ms: number } } {
    const clock = { ms: 0 };
    const made = new ProgressRecorder(new Redactor(["sesame"], {}), () => clock.ms);
    return {
        take: (event) => made.take({ sequence: 0, timestamp: 0, ...event } as EngineEvent),
        recorder: made,
        clock,
    };
}

describe("a progress recorder", () => {
    it("tells how long a resource took, by the clock that it is given", () => {
        const { take, clock } = recorder();
        assert.deepEqual(take({ resourcePreEvent: { metadata: step } }), { kind: "resource-started", ...step });
        clock.ms = 1500;
        const finished = take({ resOutputsEvent: { metadata: step } });
        assert.deepEqual(finished, { kind: "resource-finished", ...step, durationMs: 1500 });
    });

    it("keeps the steps of a replacement apart, which have one URN", () => {
        const { take, clock } = recorder();
        take({ resourcePreEvent: { metadata: { ...step, op: "create-replacement" } } });
        clock.ms = 10;
        take({ resourcePreEvent: { metadata: { ...step, op: "delete-replaced" } } });
        clock.ms = 30;
        const of = (op: string) => take({ resOutputsEvent: { metadata: { ...step, op } } }) as { durationMs: number };
        assert.equal(of("create-replacement").durationMs, 30);
        assert.equal(of("delete-replaced").durationMs, 20);
    });

    it("tells a failed resource with what was said of it, secrets and colours left out", () => {
        const { take, recorder: made } = recorder();
        const diagnosticEvent = { urn, severity: "error", message: "<{%reset%}>bad password sesame<{%reset%}>\n" };
        assert.deepEqual(take({ diagnosticEvent }), {
            kind: "diagnostic",
            severity: "error",
            message: "bad password [secret]",
            urn,
        });
        take({ resOpFailedEvent: { metadata: step, status: 1, steps: 1 } });
        assert.deepEqual(made.failures, [{ ...step, message: "bad password [secret]" }]);
    });

    it("passes over debug lines, status lines and what the reader need not know", () => {
        const { take } = recorder();
        assert.equal(take({ diagnosticEvent: { severity: "debug", message: "x" } }), undefined);
        assert.equal(take({ diagnosticEvent: { severity: "info", message: "x", ephemeral: true } }), undefined);
        assert.equal(take({ preludeEvent: { config: {} } }), undefined);
        assert.equal(take({ cancelEvent: {} }), undefined);
    });

    it("takes what is not mandatory as advisory, and the packs as the engine spells them", () => {
        const { take, recorder: made } = recorder();
        const policy = { policyName: "p", policyPackName: "k", policyPackVersion: "1.0.0", message: "m" };
        for (const enforcementLevel of ["mandatory", "advisory", "warning", "remediate"])
            take({ policyEvent: { ...policy, enforcementLevel } });
        const levels = made.violations.map(({ enforcement }) => enforcement);
        assert.deepEqual(levels, ["mandatory", "advisory", "advisory", "advisory"]);
        take({ summaryEvent: { resourceChanges: { same: 1 }, durationSeconds: 2, PolicyPacks: { k: "1.0.0" } } });
        assert.deepEqual([made.changes, made.packs], [{ same: 1 }, { k: "1.0.0" }]);
    });

    it("keeps no more than 100 errors and 100 warnings", () => {
        const { take, recorder: made } = recorder();
        for (let at = 0; at < 300; at++)
            take({ diagnosticEvent: { severity: at % 2 === 0 ? "error" : "warning", message: `${at}` } });
        assert.deepEqual([made.errors.length, made.warnings.length], [100, 100]);
    });
});
