import { administratorRules } from "../../foundation/azure/administrator.rules";
import { endpointRules } from "../../foundation/azure/placement.rules";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { AzureAccess } from "../../foundation/azure/store-settings";
import { addressRules, principalRules } from "../../foundation/azure/store-settings.rules";
import type { Rule } from "../../shared/rule";
import type { AzureSqlArgs } from "./azure-sql.args";
import type { AzureSqlSettings } from "./azure-sql.settings";

/** The endpoint of every server. */
export const sqlEndpoint = { subResource: "sqlServer", zones: [PrivateZone.SqlServer] };

/** What Azure SQL would refuse, or what would open the server, of endpoints, addresses, administrator and principals. */
export function accessRules(args: AzureSqlArgs, { failoverGroup }: AzureSqlSettings): Rule[] {
    const there = failoverGroup ? args.recovery?.placement : undefined;
    return [
        ...administratorRules(args.administrator, {
            missing: "the server takes no password; give the login and objectId of an Entra group that administers it",
        }),
        ...endpointRules("placement", args.placement, [sqlEndpoint], args.endpointDns),
        ...endpointRules("recovery.placement", there, [sqlEndpoint], args.endpointDns).filter(
            ({ key }) => !key.startsWith("endpointDns"),
        ),
        ...addressRules("allowedAddresses", args.allowedAddresses),
        ...principalsRules(args.principals),
    ];
}

/** What is wrong with principals, of the arguments or of a later grant. */
export function principalsRules(principals: AzurePrincipalArgs[] | undefined): Rule[] {
    return principalRules(principals, { service: "Azure SQL", access: Object.values(AzureAccess) });
}
