import assert from "node:assert/strict";
import type { PolicyEvent } from "../../../sandbox/engine/apitype";
import { outputsLines } from "../../../sandbox/display/outputs.lines";
import { palette } from "../../../sandbox/display/palette";
import { policiesLines } from "../../../sandbox/display/policies.lines";
import { changeOf } from "../../../sandbox/display/property-change";
import { changeLines } from "../../../sandbox/display/property.lines";
import { durationText } from "../../../sandbox/display/row.lines";
import { flowText, shownValue } from "../../../sandbox/display/shown-value";
import { summaryLines } from "../../../sandbox/display/summary.lines";
import { shownType } from "../../../sandbox/display/urn";
import { applyEvent, emptyView, topLevelKey } from "../../../sandbox/display/view-model";
import { urnOf } from "./support";

const paint = palette(false);
const signature = "4dabf18193072939515e22adb298388d";

describe("the policies", () => {
    const violation: PolicyEvent = {
        resourceUrn: urnOf("raw"),
        message: "<{%fg 1%}>versioning is off; set versioning to true<{%reset%}>\n",
        color: "raw",
        policyName: "s3-versioning",
        policyPackName: "strata",
        policyPackVersion: "0.1.0",
        policyPackVersionTag: "0.1.0",
        enforcementLevel: "advisory",
    };
    const viewOf = (policies: PolicyEvent[], packs: Record<string, string>) => {
        const view = emptyView(false, 0);
        for (const policyEvent of policies) applyEvent(view, { sequence: 0, timestamp: 0, policyEvent }, 0);
        const summaryEvent = {
            maybeCorrupt: false,
            durationSeconds: 1,
            resourceChanges: {},
            PolicyPacks: packs,
            isPreview: false,
        };
        applyEvent(view, { sequence: 0, timestamp: 0, summaryEvent }, 0);
        return view;
    };

    it("show a pack that passed", () => {
        assert.deepEqual(policiesLines(viewOf([], { "strata|local|policy-pack": "0.1.0" }), paint, 80), [
            "Policies:",
            "    ✅ strata@v0.1.0 (local: policy-pack)",
            "",
        ]);
    });

    it("show what is mandatory before what is advised, each with its resource and what to do", () => {
        const mandatory = { ...violation, enforcementLevel: "mandatory", policyName: "s3-encryption" };
        assert.deepEqual(policiesLines(viewOf([violation, mandatory], { strata: "0.1.0" }), paint, 44), [
            "Policies:",
            "    ❌ strata@v0.1.0",
            "        - [mandatory]  s3-encryption  (aws:s3:Bucket: raw)",
            "          versioning is off; set versioning",
            "          to true",
            "        - [advisory]  s3-versioning  (aws:s3:Bucket: raw)",
            "          versioning is off; set versioning",
            "          to true",
            "",
        ]);
    });

    it("say nothing when no pack ran", () => {
        assert.deepEqual(policiesLines(viewOf([], {}), paint, 80), []);
    });
});

describe("the outputs", () => {
    const style = { paint, columns: 40, changedOnly: false, listLimit: 0 };

    it("stand in a table, nested values on one line where they fit", () => {
        const after = { port: 3306, endpoints: { writer: "db.local", reader: "ro.local" }, none: [] };
        assert.deepEqual(outputsLines({ before: {}, after }, { ...style, columns: 80 }), [
            "Outputs:",
            '    endpoints: { reader: "ro.local", writer: "db.local" }',
            "    none     : []",
            "    port     : 3306",
            "",
        ]);
        assert.deepEqual(outputsLines({ before: {}, after }, style).slice(1, 5), [
            "    endpoints: {",
            '        reader: "ro.local"',
            '        writer: "db.local"',
            "    }",
        ]);
    });

    it("mark what is new, different and gone", () => {
        const lines = outputsLines({ before: { a: 1, b: 1, c: 1 }, after: { b: 2, c: 1, d: 1 } }, style);
        assert.deepEqual(lines, ["Outputs:", "  - a: 1", "  ~ b: 1 => 2", "    c: 1", "  + d: 1", ""]);
    });

    it("show the first values of a long list and how many more there are", () => {
        const after = { alarms: ["cpu-high-alarm", "memory-low-alarm", "disk-full-alarm"] };
        assert.deepEqual(outputsLines({ before: {}, after }, { ...style, listLimit: 2 }).slice(1, -1), [
            "    alarms: [",
            '        [0]: "cpu-high-alarm"',
            '        [1]: "memory-low-alarm"',
            "        … 1 more",
            "    ]",
        ]);
    });

    it("are left out when there are none, as after a destroy", () => {
        assert.deepEqual(outputsLines({ before: { a: 1 }, after: {} }, style), []);
    });
});

describe("a value", () => {
    it("never shows a secret, whatever form it has", () => {
        const secret = { [signature]: "1b47061264138c4ac30d75fd1eb44270", value: '"hunter2"' };
        const output = { [signature]: "d0e6a833031e9bbcd3f4e8bde6ca49a4", value: "hunter2", secret: true };
        assert.equal(flowText(shownValue({ a: secret, b: [output] })), "{ a: [secret], b: [[secret]] }");
    });

    it("is named when it is an asset, a reference or not known yet", () => {
        const of = (kind: string, more: object) => flowText(shownValue({ [signature]: kind, ...more }));
        assert.equal(
            of("c44067f5952c0a294b673a41bacd8c17", { path: "a.txt", hash: "0123456789" }),
            "asset(a.txt:0123456)",
        );
        assert.equal(of("5cf8f73096256a8f31e491e813e4eb8e", { urn: urnOf("raw") }), urnOf("raw"));
        assert.equal(of("d0e6a833031e9bbcd3f4e8bde6ca49a4", {}), "[unknown]");
        assert.equal(flowText(shownValue("04da6b54-80e4-46f7-96ec-b56ff0331ba9")), "[unknown]");
    });

    it("that is JSON text is compared as what it means", () => {
        const style = { paint, flowColumns: 0, textLimit: 0, listLimit: 0 };
        const change = changeOf(shownValue('{"Effect":"Allow","Id":1}'), shownValue('{"Id":1, "Effect":"Deny"}'));
        assert.deepEqual(changeLines(style, 4, "policy: ", change), [
            "  ~ policy: (json) {",
            '      ~ Effect: "Allow" => "Deny"',
            "        Id    : 1",
            "    }",
        ]);
    });

    it("that is long is cut around what changed", () => {
        const style = { paint, flowColumns: 0, textLimit: 40, listLimit: 0 };
        const long = "x".repeat(100);
        const [line] = changeLines(style, 4, "text: ", changeOf(shownValue(`${long}a`), shownValue(`${long}b`)));
        assert.match(line ?? "", /^ {2}~ text: …x+a" => …x+b"$/);
    });
});

describe("the summary", () => {
    it("counts by operation, and all changes when there is more than one kind", () => {
        const changes = { create: 12, update: 1, same: 29, read: 2 };
        const lines = summaryLines({ changes, failures: 1, preview: false, durationSeconds: 65 }, paint);
        assert.deepEqual(lines, [
            "Resources:",
            "    + 12 created",
            "    ~ 1 updated",
            "    13 changes. 29 unchanged",
            "    1 errored",
            "",
            "Duration: 1m5s",
        ]);
    });

    it("of a preview says what is to come, without a duration", () => {
        const lines = summaryLines({ changes: { delete: 1 }, failures: 0, preview: true, durationSeconds: 1 }, paint);
        assert.deepEqual(lines, ["Resources:", "    - 1 to delete"]);
    });
});

describe("names and numbers", () => {
    it("of types are as people write them", () => {
        assert.equal(shownType("aws:kms/key:Key"), "aws:kms:Key");
        assert.equal(shownType("strata:index:RdsDatabase"), "strata:index:RdsDatabase");
        assert.equal(shownType("pulumi:providers:aws"), "pulumi:providers:aws");
    });

    it("of property paths begin with the property", () => {
        assert.equal(topLevelKey("tags.Owner"), "tags");
        assert.equal(topLevelKey("rules[0].days"), "rules");
        assert.equal(topLevelKey('["a.b"][0]'), "a.b");
    });

    it("of times grow coarser with their length", () => {
        assert.deepEqual([40, 1240, 48_400, 185_000].map(durationText), ["0.04s", "1.2s", "48s", "3m05s"]);
    });
});
