import * as pulumi from "@pulumi/pulumi";

/** A text with outputs in it that is put together with its policy: an output of its own for every ARN costs more than the policy. */
export class PolicyText {
    constructor(
        readonly literals: readonly string[],
        readonly values: PolicyValue[],
    ) {}
}

/** What stands in a policy for one text. */
export type PolicyValue = pulumi.Input<string> | PolicyText;

/** A text in a policy, like `pulumi.interpolate`, but only for `policyDocument`. */
export function policyText(literals: TemplateStringsArray, ...values: PolicyValue[]): PolicyText {
    return new PolicyText(literals, values);
}

/** One statement of a policy, of a resource or a role. */
export interface PolicyStatement {
    Sid?: string;
    Effect: "Allow" | "Deny";
    Principal?: "*" | { Service: string | string[] } | { AWS: PolicyValue };
    Action: string | string[];
    /** Left out in trust policies, which speak of the role itself. */
    Resource?: PolicyValue | PolicyValue[] | pulumi.Output<string[]>;
    Condition?: { [operator: string]: { [key: string]: PolicyValue | PolicyValue[] } };
}

/** A policy document, as JSON. It asks each output that it is made from once; without any it is a plain string. */
export function policyDocument(statements: PolicyStatement[]): pulumi.Input<string> {
    const document = { Version: "2012-10-17", Statement: statements };
    const asked = [...outputsIn(document, new Set())];
    if (asked.length === 0) return JSON.stringify(filled(document, new Map()));
    return pulumi
        .all(asked)
        .apply((answers) =>
            JSON.stringify(filled(document, new Map(asked.map((each, index) => [each, answers[index]])))),
        );
}

const isLater = (value: object): boolean => pulumi.Output.isInstance(value) || value instanceof Promise;

/** The outputs and promises anywhere within a value. */
function outputsIn(value: unknown, found: Set<unknown>): Set<unknown> {
    if (typeof value !== "object" || value === null) return found;
    if (isLater(value)) return found.add(value);
    const parts = value instanceof PolicyText ? value.values : Object.values(value);
    for (const part of parts) outputsIn(part, found);
    return found;
}

/** A value with the answers in place of what was asked. */
function filled(value: unknown, answers: Map<unknown, unknown>): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (answers.has(value)) return answers.get(value);
    if (value instanceof PolicyText)
        return String.raw({ raw: value.literals }, ...value.values.map((each) => filled(each, answers)));
    if (Array.isArray(value)) return value.map((each) => filled(each, answers));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, answers)]));
}
