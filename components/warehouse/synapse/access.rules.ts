import { administratorRules } from "../../foundation/azure/administrator.rules";
import { endpointRules } from "../../foundation/azure/placement.rules";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import { AzureAccess } from "../../foundation/azure/store-settings";
import { addressRules, guidRule, principalRules } from "../../foundation/azure/store-settings.rules";
import type { Rule } from "../../shared/rule";
import type { SynapsePrincipalArgs, SynapseWorkspaceArgs } from "./synapse-workspace.args";
import type { SynapseSettings } from "./synapse-workspace.settings";

/** The endpoints of a workspace: dedicated and serverless SQL share a zone. Source: "Connect to your Azure Synapse workspace using private links". */
export const synapseEndpoints = [
    { role: "sql", subResource: "Sql", zones: [PrivateZone.SynapseSql] },
    { role: "serverless", subResource: "SqlOnDemand", zones: [PrivateZone.SynapseSql] },
    { role: "dev", subResource: "Dev", zones: [PrivateZone.SynapseDev] },
];

/** The private DNS zones of a workspace's endpoints. */
export const synapseZones = [PrivateZone.SynapseSql, PrivateZone.SynapseDev];

/** What Synapse would refuse, or what would open it, of endpoints, addresses, key, administrator and principals. */
export function accessRules(args: SynapseWorkspaceArgs, settings: SynapseSettings): Rule[] {
    const { placement, endpointDns, allowedAddresses, principals, customerKey, lake } = args;
    const { allowedTenantIds, dailyScanAlarmGib } = settings;
    return [
        ...administratorRules(args.administrator, {
            missing:
                "the workspace takes no password; give the login and objectId of an Entra group that administers it",
            idIs: "id of an Entra principal",
        }),
        ...endpointRules("placement", placement, synapseEndpoints, endpointDns),
        ...addressRules("allowedAddresses", allowedAddresses),
        ...allowedTenantIds.map((tenant, index) =>
            guidRule(`allowedTenantIds[${index}]`, tenant, "id of an Entra tenant"),
        ),
        ...sqlPrincipalRules(principals),
        {
            key: "lake",
            broken: lake === undefined,
            reason: "is missing, and a workspace works on a lake; give the accountId, dfsEndpoint and a file system of an AdlsLake",
        },
        {
            key: "customerKey.keyId",
            broken: customerKey !== undefined && customerKey.keyId === undefined,
            reason: "is missing; the workspace's own identity is let into the key by it; give the key's resource id, which an AzureStoreKey has",
        },
        {
            key: "dailyScanAlarmGib",
            broken: !(dailyScanAlarmGib > 0 && Number.isFinite(dailyScanAlarmGib)),
            reason: `got ${dailyScanAlarmGib}; a number of GiB above 0 is allowed; set one or leave it out`,
        },
    ];
}

/** What is wrong with principals, of the arguments or of a later grant. */
export function sqlPrincipalRules(principals: SynapsePrincipalArgs[] = []): Rule[] {
    return [
        ...principalRules(principals, { service: "Synapse", access: Object.values(AzureAccess) }),
        ...principals.map(({ displayName }, index) => ({
            key: `principals[${index}].displayName`,
            broken: displayName !== undefined && !/^[^\p{Cc}]{1,128}$/u.test(displayName),
            reason: `got ${JSON.stringify(displayName)}; the principal's name in Entra, 1 to 128 characters on one line, is allowed; copy it from Entra`,
        })),
    ];
}
