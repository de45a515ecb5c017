import type * as authorization from "@pulumi/azure-native/authorization";
import type * as storage from "@pulumi/azure-native/storage";
import { AzureRole, assignRole } from "../../foundation/azure/roles";
import { AzureAccess } from "../../foundation/azure/store-settings";
import type { AdlsContext } from "./adls-context";
import type { AdlsPrincipalArgs } from "./adls-lake.args";
import type { AdlsZone } from "./zone";

/** An owner may also set access control lists. Source: "Access control model in Azure Data Lake Storage", Azure Storage documentation. */
const roles: Record<AzureAccess, AzureRole> = {
    [AzureAccess.Read]: AzureRole.StorageBlobDataReader,
    [AzureAccess.Write]: AzureRole.StorageBlobDataContributor,
    [AzureAccess.Admin]: AzureRole.StorageBlobDataOwner,
};

/** What a principal is let into. */
export interface AdlsTarget {
    account: storage.StorageAccount;
    zones: AdlsZone[];
}

/** Gives a principal its role on the lake, or on a zone's file system alone. */
export function admit(
    { name, parent }: AdlsContext,
    { account, zones }: AdlsTarget,
    { name: principal, principalId, principalType, access, zone }: AdlsPrincipalArgs,
): authorization.RoleAssignment {
    const fileSystem = zones.find(({ settings }) => settings.zone === zone)?.fileSystem;
    const scope = (fileSystem ?? account).id;
    return assignRole(
        `${name}-principal-${principal}`,
        { scope, principalId, principalType, role: roles[access] },
        { parent },
    );
}
