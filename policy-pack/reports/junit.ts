import type { Finding } from "./finding";
import { blocks, nameOf } from "./finding";
import type { Report } from "./report";

/** Findings as JUnit XML: a test case for each rule that found nothing, and one for each finding. */
export function junit({ findings, rules }: Report): string {
    const clean = rules.filter(({ id }) => findings.every(({ rule }) => rule !== id));
    const cases = [...findings.map(findingCase), ...clean.map(({ id, theme }) => testCase(id, theme, ""))];
    const counts = {
        tests: cases.length,
        failures: findings.filter(blocks).length,
        skipped: findings.filter(isSkipped).length,
    };
    const attributes = Object.entries(counts).map(([name, value]) => `${name}="${value}"`);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="strata" ${attributes.join(" ")}>`,
        `  <testsuite name="strata" ${attributes.join(" ")}>`,
        ...cases,
        "  </testsuite>",
        "</testsuites>",
        "",
    ].join("\n");
}

const isSkipped = (finding: Finding) => !blocks(finding) && (finding.exempted !== undefined || finding.known === true);

function findingCase(finding: Finding): string {
    const text = escaped(finding.message);
    const body = blocks(finding)
        ? `<failure type="${finding.level}" message="${text}">${text}</failure>`
        : isSkipped(finding)
          ? `<skipped message="${escaped(finding.exempted ?? "known before the pack")}"/>`
          : `<system-out>${text}</system-out>`;
    return testCase(`${finding.rule}: ${nameOf(finding)}`, finding.urn === "" ? "stack" : finding.urn, body);
}

function testCase(name: string, place: string, body: string): string {
    const start = `    <testcase name="${escaped(name)}" classname="${escaped(place)}"`;
    return body === "" ? `${start}/>` : `${start}>${body}</testcase>`;
}

const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
};

function escaped(text: string): string {
    // XML 1.0 has no way to write most control characters.
    const writable = [...text].filter((each) => each >= " " || "\t\n\r".includes(each)).join("");
    return writable.replace(/[&<>"']/g, (each) => entities[each] ?? each);
}
