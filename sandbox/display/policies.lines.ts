import type { PolicyEvent } from "../engine/apitype";
import { urnName, urnType } from "../engine/urn";
import { renderTags } from "./markup";
import type { Paint } from "./palette";
import { harmless, wrap } from "./text";
import { shownType } from "./urn";
import type { View } from "./view-model";

/** What the summary event and the violations call one pack: a local pack's name is `name|local|path`. */
interface Pack {
    key: string;
    path: string | undefined;
}

function packOf(name: string, version: string): Pack {
    const parts = name.split("|");
    const local = parts.length === 3;
    const shown = version === "" ? "" : `@v${version.replace(/^v/, "")}`;
    return { key: `${local ? parts[0] : name}${shown}`, path: local ? parts[2] : undefined };
}

const levels = ["mandatory", "advisory", "remediate"];

function order(a: PolicyEvent, b: PolicyEvent): number {
    const level = levels.indexOf(a.enforcementLevel) - levels.indexOf(b.enforcementLevel);
    if (level !== 0) return level;
    return `${a.policyName} ${a.resourceUrn ?? ""}` < `${b.policyName} ${b.resourceUrn ?? ""}` ? -1 : 1;
}

function resourceClause(urn: string | undefined): string {
    return urn === undefined || urn === "" ? "" : `  (${shownType(urnType(urn))}: ${urnName(urn)})`;
}

/** One violation: the rule and the resource on a line, and below it what to do. */
export function violationLines(policy: PolicyEvent, indent: string, paint: Paint, columns: number): string[] {
    const tone = policy.enforcementLevel === "mandatory" ? "error" : "warning";
    const severity = policy.severity === undefined || policy.severity === "" ? "" : ` [severity: ${policy.severity}]`;
    const rule = paint(tone, `[${policy.enforcementLevel}]${severity}  ${policy.policyName}`);
    const message = harmless(renderTags(policy.message, false)).trim();
    const body = wrap(message, Math.max(20, columns - indent.length - 2)).map((line) => `${indent}  ${line}`.trimEnd());
    return [`${indent}- ${rule}${resourceClause(policy.resourceUrn)}`, ...body];
}

function remediationLines(view: View, key: string, paint: Paint): string[] {
    const counts = new Map<string, number>();
    for (const event of view.remediations) {
        if (packOf(event.policyPackName, event.policyPackVersion).key !== key) continue;
        counts.set(event.policyName, (counts.get(event.policyName) ?? 0) + 1);
    }
    return [...counts].sort().map(([name, count]) => {
        const resources = `(${count} resource${count === 1 ? "" : "s"})`;
        return `        - ${paint("info", `[remediate]  ${name}`)}  ${resources}`;
    });
}

function verdict(violations: PolicyEvent[]): string {
    if (violations.some((policy) => policy.enforcementLevel === "mandatory")) return "❌";
    return violations.length > 0 ? "⚠️" : "✅";
}

/** `Policies:` with every pack that ran, passed or not, and under it what it remedied and what it found. */
export function policiesLines(view: View, paint: Paint, columns: number): string[] {
    const packs = new Map<string, string | undefined>();
    for (const [name, version] of Object.entries(view.summary?.PolicyPacks ?? {})) {
        const { key, path } = packOf(name, version);
        packs.set(key, path);
    }
    for (const policy of view.policies) {
        const { key, path } = packOf(policy.policyPackName, policy.policyPackVersion);
        if (!packs.has(key)) packs.set(key, path);
    }
    if (packs.size === 0) return [];
    const lines = [...packs].sort().flatMap(([key, path]) => {
        const mine = view.policies.filter((p) => packOf(p.policyPackName, p.policyPackVersion).key === key).sort(order);
        const local = path === undefined ? "" : ` (local: ${path})`;
        return [
            `    ${verdict(mine)} ${paint("info", key)}${local}`,
            ...remediationLines(view, key, paint),
            ...mine.flatMap((policy) => violationLines(policy, "        ", paint, columns)),
        ];
    });
    return [paint("headline", "Policies:"), ...lines, ""];
}
