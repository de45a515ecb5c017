import { storeKeyRegionRules } from "../../foundation/aws/key-region.rules";
import { logRetentionDays as retentions } from "../../foundation/aws/log-group";
import { placementRules } from "../../foundation/aws/placement.rules";
import { rotationProblems } from "../../foundation/aws/store-secret/store-secret.rules";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import type { DocumentdbClusterArgs, DocumentdbGrantArgs } from "./documentdb-cluster.args";
import { DocumentdbTls } from "./documentdb-cluster.args";
import type { DocumentdbSettings } from "./documentdb-cluster.settings";
import { tlsParameter } from "./parameters";

/** Names that DocumentDB keeps for itself, or that every attacker tries first. */
const refusedUsers = ["admin", "root", "master", "rdsadmin", "serviceadmin"];
const auditable = ["ddl", "dml_read", "dml_write", "all"];

/** Room for the endings of instances ("-recovery-16") and snapshots ("-final") in 63 characters. */
const longestIdentifier = 50;

/** What DocumentDB and CloudWatch would refuse, or what would open the cluster, of names, sources, TLS, logs and grants. */
export function accessProblems(args: DocumentdbClusterArgs, settings: DocumentdbSettings): Problem[] {
    const spread = { service: "DocumentDB", subnets: 2, spread: "two" };
    const grants = (args.secretGrants ?? []).map(({ grantName }) => grantName);
    return [
        ...brokenRules([
            ...placementRules("placement", args.placement, spread),
            ...placementRules("recovery.network", args.recovery?.network, spread),
            ...storeKeyRegionRules(args, args.recovery),
            ...nameRules(settings),
            ...grants.map((grantName, index) => ({
                key: `secretGrants[${index}].grantName`,
                broken: grants.indexOf(grantName) !== index,
                reason: `got "${grantName}" twice; give each grant a name of its own`,
            })),
            {
                key: `parameters.${tlsParameter}`,
                broken: args.parameters?.[tlsParameter] !== undefined,
                reason: `got "${args.parameters?.[tlsParameter]}", but TLS stays required; leave it out and set the argument tls`,
            },
            ...observationRules(settings),
        ]),
        ...rotationProblems(args.rotation),
    ];
}

function nameRules({ username, identifier, port, tls }: DocumentdbSettings): Rule[] {
    const versions: string[] = Object.values(DocumentdbTls);
    return [
        {
            key: "username",
            broken: refusedUsers.includes(username.toLowerCase()) || !/^[a-z][a-z0-9]{0,62}$/i.test(username),
            reason: `got "${username}"; a master user has a letter, then letters and digits, 63 at most, and is none of ${refusedUsers.join(", ")}; set another one`,
        },
        {
            key: "identifier",
            broken: !/^[a-z](-?[a-z0-9])*$/.test(identifier) || identifier.length > longestIdentifier,
            reason: `got "${identifier}"; a cluster has a small letter, then small letters, digits and single hyphens, ${longestIdentifier} at most; set another one`,
        },
        {
            key: "port",
            broken: !isWithin(port, 1150, 65_535),
            reason: `got ${port}; DocumentDB listens on 1150 to 65535; set one of those or leave port out`,
        },
        {
            key: "tls",
            broken: !versions.includes(tls),
            reason: `got "${tls}"; a client must speak ${versions.join(", ")}; set one of them`,
        },
    ];
}

function observationRules(settings: DocumentdbSettings): Rule[] {
    const { auditEvents, slowOperationMs, changeStreamHours, logRetentionDays } = settings;
    const strange = auditEvents.filter((event) => !auditable.includes(event));
    return [
        {
            key: "auditEvents",
            broken: strange.length > 0 || auditEvents.length === 0,
            reason: `got "${strange.join('", "')}"; DocumentDB audits ${auditable.join(", ")}; set some of those`,
        },
        {
            key: "slowOperationMs",
            broken: !isWithin(slowOperationMs, 50, 2_147_483_646),
            reason: `got ${slowOperationMs}; an operation is slow from 50 milliseconds on; set that or more`,
        },
        {
            key: "changeStreamHours",
            broken: !isWithin(changeStreamHours, 1, 168),
            reason: `got ${changeStreamHours}; change streams reach back 1 to 168 hours; set one of those`,
        },
        {
            key: "logRetentionDays",
            broken: !retentions.includes(logRetentionDays),
            reason: `got ${logRetentionDays}; CloudWatch Logs keeps ${retentions.join(", ")} days; set one of those`,
        },
    ];
}

/** What is wrong with one grant that is made after the cluster. */
export function grantProblems(grant: DocumentdbGrantArgs, args: DocumentdbClusterArgs): Problem[] {
    const isTaken = (args.secretGrants ?? []).some(({ grantName }) => grantName === grant.grantName);
    const reason = `got "${grant.grantName}" twice; give each grant a name of its own`;
    return isTaken ? [{ key: "grantName", reason }] : [];
}
