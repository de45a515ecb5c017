import type { Statement } from "../frame/policy-document";
import { listOf, statementsOf } from "../frame/policy-document";
import type { ResourceRequirement } from "./requirement";

// What a condition has to be about to say who asks, or from where; AWS takes a policy with one of them for not public.
const narrowingKeys = new Set(
    [
        "aws:PrincipalAccount",
        "aws:PrincipalArn",
        "aws:PrincipalOrgID",
        "aws:PrincipalOrgPaths",
        "aws:SourceAccount",
        "aws:SourceArn",
        "aws:SourceIp",
        "aws:SourceOrgID",
        "aws:SourceOrgPaths",
        "aws:SourceOwner",
        "aws:SourceVpc",
        "aws:SourceVpce",
        "aws:userid",
        "kms:CallerAccount",
        "s3:DataAccessPointAccount",
        "s3:DataAccessPointArn",
    ].map((key) => key.toLowerCase()),
);

// An operator that ends in IfExists, or is for all values, lets a request pass that does not have the key at all.
const narrowingOperator = /^(foranyvalue:)?(string(equals|like|equalsignorecase)|arn(equals|like)|ipaddress)$/i;

/**
 * No statement of the policy document at the path allows everybody: each names its principals, or has a condition with
 * fixed values on who asks or from where.
 */
export function closedPolicy(path: string): ResourceRequirement {
    return {
        guards: [path],
        problems: (subject) =>
            statementsOf(subject.value(path))
                .filter(isOpen)
                .map(
                    ({ actions }) =>
                        `${subject.pathOf(path)} allows everybody ${actions.join(", ")} without a condition on who asks`,
                ),
    };
}

function isOpen({ effect, principals, condition }: Statement): boolean {
    return effect === "Allow" && principals.includes("*") && !Object.entries(condition).some(narrows);
}

function narrows([operator, keys]: [string, Readonly<Record<string, unknown>>]): boolean {
    return (
        narrowingOperator.test(operator) &&
        Object.entries(keys).some(([key, value]) => {
            const values = listOf(value).map(String);
            return narrowingKeys.has(key.toLowerCase()) && values.length > 0 && values.every(isFixed);
        })
    );
}

/** An ARN has to name its account or, in S3, its bucket; an address range has to leave something out. */
function isFixed(value: string): boolean {
    if (value.startsWith("arn:")) {
        const [, , , , account = "*", name = "*"] = value.split(":");
        return account === "" ? !/^[*?]/.test(name) : !/[*?]/.test(account);
    }
    return !/^[*?]|\/0$/.test(value);
}
