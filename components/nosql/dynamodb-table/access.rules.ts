import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules } from "../../shared/rule";
import type { DynamodbGrantArgs } from "./data.args";
import { DynamodbAccess } from "./data.args";
import type { DynamodbTableArgs } from "./dynamodb-table.args";
import type { DynamodbSettings } from "./dynamodb-table.settings";

/** Source: "Resource-based policy considerations", Amazon DynamoDB developer guide. */
const policyBytes = 20 * 1024;

/** What would be refused of grants and of the resource policy. */
export function accessProblems(args: DynamodbTableArgs, settings: DynamodbSettings): Problem[] {
    const grants = args.grants ?? [];
    const names = grants.map((grant) => grant.grantName);
    const twice = grants.map((grant, position) => ({
        key: `grants[${position}].grantName`,
        broken: names.indexOf(grant.grantName) !== position,
        reason: `got "${grant.grantName}" twice; give each grant a name of its own`,
    }));
    return [
        ...grants.flatMap((grant, position) => grantProblems(`grants[${position}]`, grant, settings)),
        ...brokenRules([...twice, ...policyRules(args)]),
    ];
}

/** What is wrong with one grant. */
export function grantProblems(key: string, { access }: DynamodbGrantArgs, { stream }: DynamodbSettings): Problem[] {
    return brokenRules([
        {
            key: `${key}.access`,
            broken: access === DynamodbAccess.Stream && stream === undefined,
            reason: "got stream, but the table has none; set stream to what it shall say of a change",
        },
    ]);
}

function policyRules({ resourcePolicy }: DynamodbTableArgs): Rule[] {
    if (typeof resourcePolicy !== "string") return [];
    return [
        {
            key: "resourcePolicy",
            broken: !isJson(resourcePolicy),
            reason: "got text that is no JSON; give a policy document as JSON",
        },
        {
            key: "resourcePolicy",
            broken: Buffer.byteLength(resourcePolicy) > policyBytes,
            reason: `got ${Buffer.byteLength(resourcePolicy)} bytes; ${policyBytes} are allowed, white space included; shorten it`,
        },
    ];
}

function isJson(text: string): boolean {
    try {
        return typeof JSON.parse(text) === "object";
    } catch {
        return false;
    }
}
