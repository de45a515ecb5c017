/** One reviewed exemption of a resource from a rule. */
export interface Exemption {
    /** The id of the rule. */
    readonly rule: string;
    /** The URN of the resource, with `*` for anything; either this or `component`. */
    readonly resource?: string;
    /** The URN of a component around the resource, with `*` for anything. */
    readonly component?: string;
    readonly reason: string;
    /** Who answers for it. */
    readonly owner: string;
    /** Where it was decided. */
    readonly ticket: string;
    /** The last day on which it holds, as 2026-12-31. */
    readonly expires: string;
}

/** A resource as exemptions see it: its URN and those of the components around it, innermost first. */
export interface Place {
    readonly urn: string;
    readonly ancestors: readonly string[];
}

const day = 24 * 60 * 60 * 1000;

/** Whether an exemption is for this rule and this resource, expired or not. */
export function covers(exemption: Exemption, ruleId: string, { urn, ancestors }: Place): boolean {
    if (exemption.rule !== ruleId) {
        return false;
    }
    const { resource, component } = exemption;
    return (
        (resource !== undefined && matches(resource, urn)) ||
        (component !== undefined && ancestors.some((ancestor) => matches(component, ancestor)))
    );
}

/** Whether its last day is over; what is no date has always expired. */
export function isExpired({ expires }: Exemption, now: Date): boolean {
    const end = dayOf(expires);
    return end === undefined || now.getTime() >= end + day;
}

/** Whether it is for this stack at all: a URN begins with its stack and project. */
export function concernsStack({ resource, component }: Exemption, urn: string): boolean {
    const [, , stack = "", , project = ""] = (resource ?? component ?? "").split(":");
    const [, , ownStack = "", , ownProject = ""] = urn.split(":");
    return matches(stack, ownStack) && matches(project, ownProject);
}

/** Everything malformed about one exemption, one phrase each; that it has expired is not. */
export function exemptionProblems(exemption: Exemption, now: Date, maxDays: number): readonly string[] {
    const words = (["rule", "reason", "owner", "ticket", "expires"] as const).filter(
        (name) => typeof exemption[name] !== "string" || exemption[name].trim() === "",
    );
    const missing = words.map((name) => `${name} is missing; write it`);
    const places = [exemption.resource, exemption.component].filter((place) => place !== undefined).length;
    return [
        ...missing,
        ...(places === 1 ? [] : ["either resource or component is required, with a URN"]),
        ...(words.includes("expires") ? [] : expiryProblems(exemption, now, maxDays)),
    ];
}

function expiryProblems(exemption: Exemption, now: Date, maxDays: number): readonly string[] {
    const end = dayOf(exemption.expires);
    if (end === undefined) {
        return [`expires is ${JSON.stringify(exemption.expires)}, allowed is a date such as 2026-12-31; write one`];
    }
    if (end > now.getTime() + maxDays * day) {
        return [`expires is ${exemption.expires}, at most ${maxDays} days from today are allowed; review it sooner`];
    }
    return [];
}

function dayOf(text: string): number | undefined {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    // JavaScript rolls 2026-02-30 over into March.
    return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : time;
}

const patternCache = new Map<string, RegExp>();

/** Whether a text fits a pattern in which `*` stands for anything. */
export function matches(pattern: string, text: string): boolean {
    const known = patternCache.get(pattern);
    const parts = known ?? new RegExp(`^${pattern.split("*").map(escaped).join(".*")}$`, "s");
    patternCache.set(pattern, parts);
    return parts.test(text);
}

function escaped(text: string): string {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
