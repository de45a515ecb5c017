import * as pulumi from "@pulumi/pulumi";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { AzureAccess, AzurePrincipalType } from "../../foundation/azure/store-settings";

/** What Entra's principals are called in the server. */
const objectTypes: Record<AzurePrincipalType, string> = {
    [AzurePrincipalType.User]: "user",
    [AzurePrincipalType.Group]: "group",
    [AzurePrincipalType.ServicePrincipal]: "service",
};

/** What a role may do with tables and sequences; Azure lets nobody have the role pg_write_all_data. Source: "Access management for Azure Database for PostgreSQL". */
const privileges: Record<AzureAccess.Read | AzureAccess.Write, { tables: string; sequences: string }> = {
    [AzureAccess.Read]: { tables: "SELECT", sequences: "SELECT" },
    [AzureAccess.Write]: { tables: "SELECT, INSERT, UPDATE, DELETE", sequences: "USAGE, SELECT" },
};

function rights(role: string, database: string, access: AzureAccess): string[] {
    if (access === AzureAccess.Admin) return [`GRANT ALL ON DATABASE "${database}" TO "${role}";`];
    const { tables, sequences } = privileges[access];
    const kinds = [
        ["TABLES", tables],
        ["SEQUENCES", sequences],
    ];
    return [
        `GRANT CONNECT ON DATABASE "${database}" TO "${role}";`,
        `GRANT USAGE ON SCHEMA public TO "${role}";`,
        ...kinds.map(([kind, what]) => `GRANT ${what} ON ALL ${kind} IN SCHEMA public TO "${role}";`),
        ...kinds.map(
            ([kind, what]) => `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ${what} ON ${kind} TO "${role}";`,
        ),
    ];
}

/**
 * What lets a principal into the database, as statements for the administrator: the first is run in the database "postgres", the others in
 * the store's, by whoever makes its tables; running them again changes nothing. Azure Resource Manager knows no roles but
 * administrators, so that no provider can do it. Source: "Manage Microsoft Entra roles in Azure Database for PostgreSQL".
 */
export function grantStatements(
    { name, principalId, principalType, access }: AzurePrincipalArgs,
    databaseName: pulumi.Input<string>,
): pulumi.Output<string> {
    const type = objectTypes[principalType ?? AzurePrincipalType.ServicePrincipal];
    const isAdmin = access === AzureAccess.Admin;
    return pulumi
        .all([principalId, databaseName])
        .apply(([id, database]) =>
            [
                `SELECT pgaadauth_create_principal_with_oid('${name}', '${id}', '${type}', ${isAdmin}, false) WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}');`,
                ...rights(name, database, access),
            ].join("\n"),
        );
}

/** The statements of several principals, by their names. */
export function grantsOf(
    principals: AzurePrincipalArgs[] = [],
    database: string,
): pulumi.Output<{ [principal: string]: string }> {
    return pulumi.output(
        Object.fromEntries(principals.map((principal) => [principal.name, grantStatements(principal, database)])),
    );
}
