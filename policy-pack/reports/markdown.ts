import type { Finding } from "./finding";
import { blocks, nameOf } from "./finding";
import type { Report } from "./report";

const severities = ["critical", "high", "medium", "low"];

/** Findings as Markdown for a pull request: what blocks first, by severity; then advice, what is known and what is exempted. */
export function markdown(report: Report): string {
    const { findings } = report;
    const blocking = findings.filter(blocks);
    const rest = findings.filter((finding) => !blocks(finding));
    const parts = [
        section("Blocking", blocking, report),
        section(
            "Advice",
            rest.filter(({ exempted, known }) => exempted === undefined && known !== true),
            report,
        ),
        section(
            "Known before the pack",
            rest.filter(({ exempted, known }) => exempted === undefined && known === true),
            report,
        ),
        section(
            "Exempted",
            rest.filter(({ exempted }) => exempted !== undefined),
            report,
        ),
    ].filter((part) => part !== "");
    return ["# Strata policies", headline(blocking), ...parts, ""].join("\n\n").replace(/\n+$/, "\n");
}

function headline(blocking: readonly Finding[]): string {
    if (blocking.length === 0) {
        return "No violation blocks this stack.";
    }
    return blocking.length === 1
        ? "One violation blocks this stack."
        : `${blocking.length} violations block this stack.`;
}

function section(title: string, findings: readonly Finding[], { rules }: Report): string {
    if (findings.length === 0) {
        return "";
    }
    const ruleOf = (finding: Finding) => rules.find(({ id }) => id === finding.rule);
    const rank = (finding: Finding) => severities.indexOf(ruleOf(finding)?.severity ?? "critical");
    const rows = [...findings]
        .sort((one, other) => rank(one) - rank(other))
        .map((finding) => {
            const rule = ruleOf(finding);
            const name = rule ? `[${finding.rule}](${rule.page.url})` : finding.rule;
            const message = [finding.message, finding.exempted].filter((each) => each !== undefined).join(" ");
            return `| ${rule?.severity ?? ""} | ${name} | \`${cell(nameOf(finding))}\` | ${cell(message)} |`;
        });
    return [
        `## ${title} (${findings.length})`,
        "",
        "| severity | rule | resource | what is wrong |",
        "| --- | --- | --- | --- |",
        ...rows,
    ].join("\n");
}

function cell(text: string): string {
    return text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, " ");
}
