import assert from "node:assert/strict";
import type { Finding } from "../../../policy-pack/reports/finding";
import { fingerprintOf, merged } from "../../../policy-pack/reports/finding";
import { formats } from "../../../policy-pack/reports/report";
import { readFrameworks } from "../../../policy-pack/frameworks/frameworks";
import { rules } from "../../../policy-pack/rules";

const urn = (name: string) => `urn:pulumi:prod::shop::aws:rds/instance:Instance::${name}`;
const findings: readonly Finding[] = [
    { rule: "aws-rds-backup-retention", level: "advisory", urn: urn("a|b"), message: 'kept <1> day & "less"' },
    { rule: "aws-rds-not-public", level: "mandatory", urn: urn("orders"), message: "publiclyAccessible is true" },
    {
        rule: "aws-rds-not-public",
        level: "mandatory",
        urn: urn("legacy"),
        message: "publiclyAccessible is true",
        exempted: "Exempted until 2026-12-31 by data-platform (SEC-12): a partner reads it",
    },
    {
        rule: "aws-rds-storage-cmk",
        level: "mandatory",
        urn: urn("old"),
        message: "storageEncrypted is false",
        known: true,
    },
    { rule: "configuration", level: "mandatory", urn: "", message: "exemption 1: expired" },
];

function written(format: string, found = findings): string {
    return (
        formats[format]?.({
            findings: found,
            rules,
            frameworks: readFrameworks(),
            version: "1.2.3",
            artifact: "Pulumi.yaml",
        }) ?? ""
    );
}

interface Sarif {
    readonly version: string;
    readonly runs: readonly {
        readonly tool: {
            readonly driver: {
                readonly rules: readonly {
                    readonly id: string;
                    readonly properties?: { readonly tags: readonly string[] };
                }[];
            };
        };
        readonly results: readonly {
            readonly ruleId: string;
            readonly ruleIndex: number;
            readonly level: string;
            readonly partialFingerprints: Readonly<Record<string, string>>;
            readonly suppressions: readonly {
                readonly kind: string;
                readonly status: string;
                readonly justification: string;
            }[];
            readonly baselineState?: string;
        }[];
    }[];
}

describe("a report as SARIF", () => {
    const [run] = (JSON.parse(written("sarif")) as Sarif).runs;
    const results = run?.results ?? [];

    it("names each rule once and points results at it", () => {
        const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
        assert.deepEqual(ids, [
            "aws-rds-backup-retention",
            "aws-rds-not-public",
            "aws-rds-storage-cmk",
            "configuration",
        ]);
        assert.deepEqual(
            results.map(({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId),
            results.map(() => true),
        );
        assert.ok(
            run?.tool.driver.rules[1]?.properties?.tags.includes("AWS Foundational Security Best Practices RDS.2"),
        );
    });

    it("suppresses what is exempted, with its reason, and nothing else", () => {
        assert.deepEqual(
            results.map(({ suppressions }) => suppressions.map(({ kind, status }) => `${kind} ${status}`)),
            [[], [], ["external accepted"], [], []],
        );
        assert.match(results[2]?.suppressions[0]?.justification ?? "", /SEC-12/);
    });

    it("says what is new and what was there before, where that is known", () => {
        assert.deepEqual(
            results.map(({ baselineState }) => baselineState),
            [undefined, undefined, undefined, "unchanged", undefined],
        );
    });

    it("gives a finding the same fingerprint however it is worded, and another for another resource", () => {
        const [one, other] = findings as [Finding, Finding];
        assert.equal(fingerprintOf(one), fingerprintOf({ ...one, message: "other words" } as Finding));
        assert.notEqual(fingerprintOf(one), fingerprintOf(other));
        assert.equal(
            new Set(results.map(({ partialFingerprints }) => partialFingerprints["strataViolation/v1"])).size,
            5,
        );
    });
});

describe("a report as JUnit", () => {
    const xml = written("junit");

    it("counts failures and what is skipped, and has a case for every clean rule", () => {
        const clean = rules.length - 3;
        assert.match(xml, new RegExp(`<testsuites name="strata" tests="${clean + 5}" failures="2" skipped="2">`));
        assert.equal(xml.match(/<failure /g)?.length, 2);
        assert.equal(xml.match(/<skipped /g)?.length, 2);
    });

    it("escapes what XML cannot hold", () => {
        assert.match(xml, /kept &lt;1&gt; day &amp; &quot;less&quot;/);
        const control = [{ ...findings[1], message: "bell\u0007" } as Finding];
        assert.ok(!written("junit", control).includes("\u0007"));
    });
});

describe("a report as Markdown", () => {
    it("begins with what blocks, the most severe first", () => {
        const text = written("markdown");
        assert.deepEqual(
            [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title),
            ["Blocking (2)", "Advice (1)", "Known before the pack (1)", "Exempted (1)"],
        );
        assert.match(text, /^2 violations block this stack\.$/m);
        assert.match(text, /`a\\\|b`/);
    });

    it("says so when nothing blocks", () => {
        assert.equal(written("markdown", []), "# Strata policies\n\nNo violation blocks this stack.\n");
    });
});

describe("a report as JSON", () => {
    it("sums up and lists each finding with its fingerprint", () => {
        const { summary, findings: listed } = JSON.parse(written("json")) as {
            summary: object;
            findings: readonly object[];
        };
        assert.deepEqual(summary, { blocking: 2, advisory: 1, known: 1, exempted: 1 });
        assert.equal(listed.length, 5);
    });
});

describe("findings of one rule about one resource", () => {
    it("become one, and those that are exempted stay apart", () => {
        const [, blocking, exempted] = findings as readonly [Finding, Finding, Finding];
        const again = { ...blocking, message: "and more" };
        assert.deepEqual(merged([blocking, exempted, again]), [
            { ...blocking, message: "publiclyAccessible is true; and more" },
            exempted,
        ]);
    });
});
