import { placementRules } from "../../foundation/aws/placement.rules";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules } from "../../shared/rule";
import { isTlsParameter } from "./parameters";
import type { RedshiftGrantArgs, RedshiftWarehouseArgs } from "./redshift-warehouse.args";
import { LakeUse } from "./redshift-warehouse.args";
import type { RedshiftSettings } from "./redshift-warehouse.settings";

/** Redshift's own default name (Security Hub Redshift.8), names that every attacker tries first, and those that Redshift keeps for itself. */
const refusedUsers = ["awsuser", "admin", "root", "rdsdb", "public"];

/** Room for the endings of snapshots ("-final") and schedules ("-snapshots") in Redshift's 63 characters. */
const longestIdentifier = 50;

/** What Redshift would refuse, or what would open the warehouse, of names, sources, grants and roles. */
export function accessProblems(args: RedshiftWarehouseArgs, settings: RedshiftSettings): Problem[] {
    const grantNames = (args.grants ?? []).map((grant) => grant.grantName);
    const isName = (text: string) => /^[a-z][a-z0-9_]{0,62}$/.test(text);
    const { username, databaseName, identifier } = settings;
    return brokenRules([
        // Redshift's traffic goes through the VPC, and serverless as well as two zones then want a third to move to.
        ...placementRules("placement", args.placement, { service: "Redshift", subnets: 3, spread: "three" }),
        {
            key: "username",
            broken: refusedUsers.includes(username.toLowerCase()) || !isName(username),
            reason: `got "${username}"; an admin user has a small letter, then small letters, digits and underscores, 63 at most, and none of ${refusedUsers.join(", ")}; set another one`,
        },
        {
            key: "databaseName",
            broken: !isName(databaseName),
            reason: `got "${databaseName}"; a database has a small letter, then small letters, digits and underscores, 63 at most; set another one`,
        },
        {
            key: "identifier",
            broken: !/^[a-z](-?[a-z0-9])*$/.test(identifier) || identifier.length > longestIdentifier,
            reason: `got "${identifier}"; a warehouse has a small letter, then small letters, digits and single hyphens, 3 to ${longestIdentifier}; set another one`,
        },
        ...grantNames.map((grantName, index) => ({
            key: `grants[${index}].grantName`,
            broken: grantNames.indexOf(grantName) !== index,
            reason: `got "${grantName}" twice; give each grant a name of its own`,
        })),
        ...lakeRules(args),
        ...Object.keys(args.parameters ?? {})
            .filter(isTlsParameter)
            .map((name) => ({
                key: `parameters.${name}`,
                broken: true,
                reason: `got "${args.parameters?.[name]}", but TLS stays required; leave ${name} out`,
            })),
    ]);
}

function lakeRules({ lake, iamRoleArns }: RedshiftWarehouseArgs): Rule[] {
    const uses: string[] = Object.values(LakeUse);
    const further = iamRoleArns?.length ?? 0;
    return [
        ...(lake ?? []).flatMap(({ prefix, use }, index) => [
            {
                key: `lake[${index}].prefix`,
                broken: prefix !== undefined && (prefix.startsWith("/") || /[*?]/.test(prefix)),
                reason: `got "${prefix}"; a prefix begins with no slash and has no wildcard; correct it or leave it out for the whole bucket`,
            },
            {
                key: `lake[${index}].use`,
                broken: use !== undefined && !uses.includes(use),
                reason: `got "${use}"; a lake is used to ${uses.join(", ")}; set one of them`,
            },
        ]),
        {
            key: "iamRoleArns",
            broken: further > 9,
            reason: `got ${further}; Redshift takes ten roles, one of which is for the lake; give 9 at most`,
        },
    ];
}

/** What is wrong with one grant that is made after the warehouse. */
export function grantProblems(grant: RedshiftGrantArgs, args: RedshiftWarehouseArgs): Problem[] {
    const isTaken = (args.grants ?? []).some(({ grantName }) => grantName === grant.grantName);
    return brokenRules([
        {
            key: "grantName",
            broken: isTaken,
            reason: `got "${grant.grantName}" twice; give each grant a name of its own`,
        },
    ]);
}
