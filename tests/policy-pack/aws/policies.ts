import type { Json } from "../../../policy-pack/testing/shapes";
import type { Other } from "../../../policy-pack/testing/rule-examples";

/** A policy document of these statements, as text. */
export function policyOf(...statements: readonly Json[]): string {
    return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

const account = "arn:aws:iam::123456789012:root";

/** A policy by which one account may do something. */
export function namedPolicy(action: string): string {
    return policyOf({ Effect: "Allow", Principal: { AWS: account }, Action: action, Resource: "*" });
}

/** A statement that denies everybody something without TLS. */
export function denyPlain(action: string): Json {
    const condition = { Bool: { "aws:SecureTransport": "false" } };
    return { Effect: "Deny", Principal: "*", Action: action, Resource: "*", Condition: condition };
}

/** What the rule about open policies has to say to policies that are open, and to those that only look so. */
export function openPolicies(action: string): readonly Other[] {
    const allow = { Effect: "Allow", Principal: "*", Action: action, Resource: "*" };
    const under = (condition: Json) => ({ policy: policyOf({ ...allow, Condition: condition }) });
    const open: Readonly<Record<string, Json>> = {
        "everybody, as AWS principal": { policy: policyOf({ ...allow, Principal: { AWS: ["*", account] } }) },
        "everybody but some": { policy: policyOf({ ...allow, Principal: undefined, NotPrincipal: { AWS: account } }) },
        "a condition that only asks for TLS": under({ Bool: { "aws:SecureTransport": "true" } }),
        "a condition with a wildcard": under({ StringLike: { "aws:SourceArn": "*" } }),
        "a source in any account": under({ ArnLike: { "aws:SourceArn": "arn:aws:sns:eu-west-2:*:orders" } }),
        "a condition that a request without the key meets": under({
            StringEqualsIfExists: { "aws:SourceAccount": "123456789012" },
        }),
        "every address": under({ IpAddress: { "aws:SourceIp": ["0.0.0.0/0"] } }),
    };
    const closed: Readonly<Record<string, Json>> = {
        "a source": under({ ArnEquals: { "aws:SourceArn": "arn:aws:sns:eu-west-2:123456789012:orders" } }),
        "a bucket as source": under({ ArnLike: { "aws:SourceArn": "arn:aws:s3:::orders*" } }),
        "an organisation": under({ StringEquals: { "AWS:PrincipalOrgId": "o-abcdefghij" } }),
        "a service": { policy: policyOf({ ...allow, Principal: { Service: "events.amazonaws.com" } }) },
        "a denial for everybody": { policy: policyOf({ ...allow, Effect: "Deny" }) },
    };
    return [
        ...Object.entries(open).map(([title, given]) => ({ title, given, expect: "violates" as const })),
        ...Object.entries(closed).map(([title, given]) => ({ title, given, expect: "passes" as const })),
    ];
}
