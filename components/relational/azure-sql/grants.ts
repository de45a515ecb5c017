import * as pulumi from "@pulumi/pulumi";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { AzureAccess } from "../../foundation/azure/store-settings";

const roles: Record<AzureAccess, string[]> = {
    [AzureAccess.Read]: ["db_datareader"],
    [AzureAccess.Write]: ["db_datareader", "db_datawriter"],
    [AzureAccess.Admin]: ["db_owner"],
};

/**
 * What lets a principal into a database, as statements that its administrator runs there; running them again changes nothing. Azure
 * Resource Manager knows no users of databases, so that no provider can do it. Source: "CREATE USER (Transact-SQL)".
 */
export function grantStatements({ name, principalId, access }: AzurePrincipalArgs): pulumi.Output<string> {
    const memberships = roles[access].map((role) => `ALTER ROLE [${role}] ADD MEMBER [${name}];`);
    return pulumi
        .output(principalId)
        .apply((id) =>
            [
                `IF DATABASE_PRINCIPAL_ID(N'${name}') IS NULL CREATE USER [${name}] FROM EXTERNAL PROVIDER WITH OBJECT_ID = '${id}';`,
                ...memberships,
            ].join("\n"),
        );
}

/** The statements of several principals, by their names. */
export function grantsOf(principals: AzurePrincipalArgs[] = []): pulumi.Output<{ [principal: string]: string }> {
    return pulumi.output(
        Object.fromEntries(principals.map((principal) => [principal.name, grantStatements(principal)])),
    );
}
