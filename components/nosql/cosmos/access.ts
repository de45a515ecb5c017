import * as cosmosdb from "@pulumi/azure-native/cosmosdb";
import * as pulumi from "@pulumi/pulumi";
import { deterministicGuid } from "../../foundation/azure/guid";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { AzureAccess } from "../../foundation/azure/store-settings";
import { CosmosApi } from "./cosmos-account.args";
import type { CosmosContext } from "./cosmos-context";

/** Azure's built-in data roles, the same in every account. Source: "Azure Cosmos DB data plane security reference". */
const roles: { [access in AzureAccess]?: string } = {
    [AzureAccess.Read]: "00000000-0000-0000-0000-000000000001",
    [AzureAccess.Write]: "00000000-0000-0000-0000-000000000002",
};

/** Gives a principal a data role in the account; which kind of assignment follows from the API. */
export function admit(
    { name, args, settings, parent }: CosmosContext,
    account: cosmosdb.DatabaseAccount,
    { name: principal, principalId, access }: AzurePrincipalArgs,
): cosmosdb.SqlResourceSqlRoleAssignment | cosmosdb.TableResourceTableRoleAssignment {
    const isTable = settings.api === CosmosApi.Table;
    const role = roles[access] ?? "";
    const definitions = isTable ? "tableRoleDefinitions" : "sqlRoleDefinitions";
    const inputs = {
        resourceGroupName: args.placement.resourceGroupName,
        accountName: account.name,
        roleAssignmentId: pulumi
            .all([account.id, principalId])
            .apply(([scope, who]) => deterministicGuid(scope, who, role)),
        principalId,
        roleDefinitionId: pulumi.interpolate`${account.id}/${definitions}/${role}`,
        scope: account.id,
    };
    const assignment = `${name}-principal-${principal}`;
    return isTable
        ? new cosmosdb.TableResourceTableRoleAssignment(assignment, inputs, { parent })
        : new cosmosdb.SqlResourceSqlRoleAssignment(assignment, inputs, { parent });
}
