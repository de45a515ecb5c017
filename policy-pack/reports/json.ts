import { blocks, fingerprintOf } from "./finding";
import type { Report } from "./report";

/** Findings as JSON: a summary, and one object each with its fingerprint. */
export function json({ findings, version }: Report): string {
    const summary = {
        blocking: findings.filter(blocks).length,
        advisory: findings.filter(({ level, exempted }) => level === "advisory" && exempted === undefined).length,
        known: findings.filter(({ known }) => known === true).length,
        exempted: findings.filter(({ exempted }) => exempted !== undefined).length,
    };
    const listed = findings.map((finding) => ({ ...finding, fingerprint: fingerprintOf(finding) }));
    return `${JSON.stringify({ pack: "strata", version, summary, findings: listed }, undefined, 2)}\n`;
}
