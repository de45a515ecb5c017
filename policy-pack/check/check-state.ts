import type { PackConfiguration } from "../frame/pack-configuration";
import { configurationPolicy } from "../frame/pack-configuration";
import type { Level } from "../frame/pack-configuration";
import type { Resource } from "../frame/resource";
import type { Rule, Settings } from "../frame/rule";
import { Run } from "../frame/run";
import { plainSecretPaths } from "../frame/secrets";
import type { Violation } from "../frame/violation";
import { remark } from "../frame/violation";
import type { Finding } from "../reports/finding";
import type { StateExport } from "./state";
import { stackOfState } from "./state";

/** A policy configuration file as Pulumi takes it: by rule a level or an object, `all`, and the one configuration. */
export type ConfigurationFile = Readonly<Record<string, string | (Settings & { readonly enforcementLevel?: Level })>>;

/** What all rules find in an exported state, in the order of the rules. */
export function checkState(
    state: StateExport,
    rules: readonly Rule[],
    file: ConfigurationFile,
    now: Date,
): readonly Finding[] {
    const run = new Run(rules, { preview: false, now: () => now });
    run.configure(entryOf(file, configurationPolicy).parameters as PackConfiguration);
    const problems = run.takeProblems().map(({ message }) => stackFinding(configurationPolicy, message));
    const stack = stackOfState(state, run.session);
    const open: Finding[] = [];
    for (const rule of rules.filter(({ id, level }) => levelIn(file, id, level) !== "disabled")) {
        const concerned = stack.resources.filter((resource) => run.index.of(resource).includes(rule));
        recordSecrets(run, rule, concerned);
        const said = run.ofStack(rule, concerned, stack, entryOf(file, rule.id).parameters);
        const about = said.filter(({ urn }) => urn === undefined);
        open.push(...about.map(({ message }) => ({ ...stackFinding(rule.id, message), level: "advisory" as const })));
    }
    const closing = run.closing(stack.resources[0]?.urn ?? "");
    return [
        ...problems,
        ...run.violations.map((violation) => findingOf(violation, file, run)),
        ...open,
        ...closing.map(({ message, level }) => ({
            ...stackFinding(configurationPolicy, message),
            level: level ?? "mandatory",
        })),
    ];
}

function stackFinding(rule: string, message: string): Finding {
    return { rule, level: "mandatory", urn: "", message };
}

function findingOf(violation: Violation, file: ConfigurationFile, run: Run): Finding {
    const { rule, urn, problems, tolerance } = violation;
    const level = violation.level ?? levelIn(file, rule.id, rule.level);
    const suffix = tolerance.kind === "expired" ? `. ${remark(violation)}` : "";
    return {
        rule: rule.id,
        level: level === "advisory" ? "advisory" : "mandatory",
        urn,
        message: `${problems.join("; ")}${suffix}`,
        ...(tolerance.kind === "exempted" && { exempted: remark(violation) }),
        ...(run.knowsSome && { known: tolerance.kind === "known" }),
    };
}

/** In a state everybody can see which values are secret. */
function recordSecrets({ session }: Run, rule: Rule, resources: readonly Resource[]): void {
    if (rule.scope === "secret") {
        for (const resource of resources) {
            session.recordSecrets(
                resource.urn,
                [],
                plainSecretPaths(rule, resource, session.inputsOf(resource.urn) ?? {}),
            );
        }
    }
}

function levelIn(file: ConfigurationFile, id: string, otherwise: Level | undefined): Level {
    return entryOf(file, id).level ?? entryOf(file, "all").level ?? otherwise ?? "mandatory";
}

function entryOf(
    file: ConfigurationFile,
    id: string,
): { readonly level: Level | undefined; readonly parameters: Settings } {
    const entry = file[id] ?? {};
    const { enforcementLevel: level, ...parameters } =
        typeof entry === "string" ? { enforcementLevel: entry as Level } : entry;
    return { level, parameters };
}
