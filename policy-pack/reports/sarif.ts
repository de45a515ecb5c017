import { remediationText } from "../frame/rule";
import type { Rule } from "../frame/rule";
import type { Framework } from "../frameworks/frameworks";
import type { Finding } from "./finding";
import { fingerprintOf, nameOf } from "./finding";
import type { Report } from "./report";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

// GitHub sorts by this number, from 0 to 10.
const securitySeverity = { low: "3.0", medium: "5.5", high: "8.0", critical: "9.5" };

/** Findings as SARIF 2.1.0, with fingerprints that survive rewording and suppressions that say who tolerates what. */
export function sarif({ findings, rules, frameworks, version, artifact }: Report): string {
    const named = [...new Set(findings.map(({ rule }) => rule))];
    const driver = {
        name: "Strata",
        semanticVersion: version,
        rules: named.map((id) =>
            descriptor(
                id,
                rules.find((rule) => rule.id === id),
                frameworks,
            ),
        ),
    };
    const results = findings.map((finding) => resultOf(finding, named.indexOf(finding.rule), artifact));
    const run = {
        tool: { driver },
        automationDetails: { id: "strata-policy/" },
        columnKind: "utf16CodeUnits",
        results,
    };
    return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
}

function descriptor(id: string, rule: Rule | undefined, frameworks: readonly Framework[]): object {
    if (rule === undefined) {
        return { id, shortDescription: { text: "The configuration of the policies is sound." } };
    }
    const tags = frameworks.flatMap(({ name, rules }) => (rules[id] ?? []).map((control) => `${name} ${control}`));
    return {
        id,
        shortDescription: { text: rule.proves },
        fullDescription: { text: rule.risk },
        help: {
            text: remediationText(rule),
            markdown: `${remediationText(rule)}\n\n[${rule.page.title}](${rule.page.url})`,
        },
        helpUri: rule.page.url,
        properties: { tags: ["security", rule.theme, ...tags], "security-severity": securitySeverity[rule.severity] },
    };
}

function resultOf(finding: Finding, ruleIndex: number, artifact: string): object {
    const { rule, urn, level, message, exempted, known } = finding;
    const suppressions =
        exempted === undefined ? [] : [{ kind: "external", status: "accepted", justification: exempted }];
    return {
        ruleId: rule,
        ruleIndex,
        level: level === "mandatory" ? "error" : "warning",
        message: { text: message },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri: artifact }, region: { startLine: 1 } },
                logicalLocations: [{ name: nameOf(finding), fullyQualifiedName: urn, kind: "resource" }],
            },
        ],
        partialFingerprints: { "strataViolation/v1": fingerprintOf(finding) },
        suppressions,
        ...(known !== undefined && { baselineState: known ? "unchanged" : "new" }),
    };
}
