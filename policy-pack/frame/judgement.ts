import type { ChosenSettings } from "./chosen-settings";
import type { Verdict } from "./evaluation";
import { verdictOf } from "./evaluation";
import type { Level } from "./pack-configuration";
import type { Resource } from "./resource";
import type { Rule, Settings } from "./rule";
import { bindsTo } from "./scope";
import { plainSecretProblems } from "./secrets";
import type { Session } from "./session";
import type { Stack } from "./stack";

/** What a rule finds in a resource, and the level at which the one configuration wants it reported. */
export interface Judgement {
    readonly verdict: Verdict;
    /** Undefined leaves the level to Pulumi. */
    readonly level: Level | undefined;
}

const nothing: Judgement = { verdict: { kind: "compliant" }, level: "disabled" };

/** Judges a resource by a rule of its type. A rule of the whole stack has nothing to say before its end. */
export function judge(rule: Rule, resource: Resource, { chosen, session, stack, configured }: Court): Judgement {
    if (rule.scope === "stack" && stack === undefined) {
        return nothing;
    }
    let level: Level | undefined;
    const verdict = verdictOf(() => {
        level = chosen.levelOf(rule, resource);
        if (level === "disabled") {
            return [];
        }
        const settings = chosen.settingsOf(rule, configured, resource);
        return bindsTo(rule, resource, settings) ? problemsOf(rule, resource, settings, session, stack) : [];
    });
    return { verdict, level };
}

/** What a judgement is based on besides the rule and the resource. */
export interface Court {
    readonly chosen: ChosenSettings;
    readonly session: Session;
    readonly stack?: Stack;
    /** The rule's own configuration. */
    readonly configured: Settings;
}

function problemsOf(
    rule: Rule,
    resource: Resource,
    settings: Settings,
    session: Session,
    stack: Stack | undefined,
): readonly string[] {
    switch (rule.scope) {
        case "resource":
            return rule.check(resource, settings);
        case "secret":
            return [...rule.check(resource, settings), ...plainSecretProblems(rule, session, resource)];
        case "stack":
            return stack === undefined ? [] : rule.check(resource, settings, stack);
    }
}
