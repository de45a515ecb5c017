import * as pulumi from "@pulumi/pulumi";
import { AzureAccess } from "../../foundation/azure/store-settings";
import type { SynapsePrincipalArgs } from "./synapse-workspace.args";

const roles: Record<AzureAccess, string[]> = {
    [AzureAccess.Read]: ["db_datareader"],
    [AzureAccess.Write]: ["db_datareader", "db_datawriter"],
    [AzureAccess.Admin]: ["db_owner"],
};

/** In serverless SQL there are no tables to write to: who writes makes external ones. */
const serverlessRoles: Record<AzureAccess, string[]> = {
    [AzureAccess.Read]: ["db_datareader"],
    [AzureAccess.Write]: ["db_datareader", "db_ddladmin"],
    [AzureAccess.Admin]: ["db_owner"],
};

/** Statements for an administrator to run, since Azure Resource Manager knows no users of databases. */
export interface SynapseGrant {
    /** For each dedicated pool's database. */
    dedicated: string;
    /** For each database of serverless SQL. */
    serverless: string;
}

/**
 * What lets a principal into a database; running it again changes nothing. SQL finds the principal by its name in Entra. Sources: "CREATE USER
 * (Transact-SQL)", "sp_addrolemember (Transact-SQL)", which dedicated pools take in place of ALTER ROLE.
 */
export function grantOf({ name, displayName, access }: SynapsePrincipalArgs): SynapseGrant {
    const known = displayName ?? name;
    const bracketed = `[${known.replaceAll("]", "]]")}]`;
    const quoted = `N'${known.replaceAll("'", "''")}'`;
    const user = `IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = ${quoted}) CREATE USER ${bracketed} FROM EXTERNAL PROVIDER;`;
    const dedicated = roles[access].map((role) => `EXEC sp_addrolemember N'${role}', ${quoted};`);
    const serverless = serverlessRoles[access].map((role) => `ALTER ROLE [${role}] ADD MEMBER ${bracketed};`);
    // OPENROWSET asks for it.
    const bulk = `GRANT ADMINISTER DATABASE BULK OPERATIONS TO ${bracketed};`;
    return { dedicated: [user, ...dedicated].join("\n"), serverless: [user, ...serverless, bulk].join("\n") };
}

/** The statements of several principals, by their names. */
export function grantsOf(
    principals: SynapsePrincipalArgs[] = [],
    of: keyof SynapseGrant,
): pulumi.Output<{ [principal: string]: string }> {
    return pulumi.output(Object.fromEntries(principals.map((principal) => [principal.name, grantOf(principal)[of]])));
}
