import type { Plain } from "../mocks";

/** What a request carries: condition keys and their values; a key that it does not carry is absent. */
export type RequestContext = { [conditionKey: string]: string };

type Operator = (actual: string | undefined, expected: string[]) => boolean;

/**
 * The condition operators of the lake's policies. Negated ones match a key that is absent.
 * Source: "IAM JSON policy elements: condition operators", IAM user guide.
 */
const operators: { [name: string]: Operator } = {
    StringEquals: (actual, expected) => actual !== undefined && expected.includes(actual),
    StringNotEquals: (actual, expected) => actual === undefined || !expected.includes(actual),
    StringLike: (actual, expected) => actual !== undefined && expected.some((pattern) => like(pattern).test(actual)),
    ArnLike: (actual, expected) => actual !== undefined && expected.some((pattern) => like(pattern).test(actual)),
    Bool: (actual, expected) => actual !== undefined && expected.includes(actual),
    NumericLessThan: (actual, expected) =>
        actual !== undefined && expected.some((limit) => Number(actual) < Number(limit)),
    Null: (actual, expected) => expected.includes(String(actual === undefined)),
};

function like(pattern: string): RegExp {
    return new RegExp(
        `^${pattern
            .replace(/[.+^${}()|[\]\\]/g, "\\$&")
            .replace(/\*/g, ".*")
            .replace(/\?/g, ".")}$`,
    );
}

/** Whether a statement applies to an action on a resource in a context. */
export function applies(statement: Plain, action: string, resource: string, context: RequestContext): boolean {
    const matches = (patterns: string | string[], value: string) =>
        [patterns].flat().some((pattern) => like(pattern).test(value));
    if (!matches(statement.Action, action) || !matches(statement.Resource, resource)) return false;
    return Object.entries(statement.Condition ?? {}).every(([name, keys]) => {
        const operator = operators[name];
        if (operator === undefined) throw new Error(`unknown operator ${name}`);
        return Object.entries(keys as Plain).every(([key, expected]) =>
            operator(context[key], [expected].flat() as string[]),
        );
    });
}

/** The Sids of the statements with an effect that apply. */
export function applying(
    statements: { [sid: string]: Plain },
    effect: "Allow" | "Deny",
    request: { action: string; resource: string; context: RequestContext },
): string[] {
    return Object.entries(statements)
        .filter(([, statement]) => statement.Effect === effect)
        .filter(([, statement]) => applies(statement, request.action, request.resource, request.context))
        .map(([sid]) => sid);
}
