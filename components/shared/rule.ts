import type { Problem } from "./problems";

/** One thing to check: when `broken`, `key` has a problem for this reason. */
export interface Rule {
    key: string;
    broken: boolean;
    reason: string;
}

/** The problems among rules. */
export function brokenRules(rules: Rule[]): Problem[] {
    return rules.filter((rule) => rule.broken).map(({ key, reason }) => ({ key, reason }));
}

/** Whether a number is whole and within bounds. */
export function isWithin(value: number, least: number, most: number): boolean {
    return Number.isInteger(value) && value >= least && value <= most;
}

/** A number with its thousands separated, as messages show it. */
export function count(value: number): string {
    return value.toLocaleString("en");
}
