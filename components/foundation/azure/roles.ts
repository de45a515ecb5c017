import * as authorization from "@pulumi/azure-native/authorization";
import * as pulumi from "@pulumi/pulumi";
import { callerClient } from "./client";
import { deterministicGuid } from "./guid";
import { AzurePrincipalType } from "./store-settings";

/** Built-in roles, by the ids that they have in every tenant. Source: "Azure built-in roles", Azure RBAC documentation. */
export enum AzureRole {
    Reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7",
    MonitoringReader = "43d0d8ad-25c7-4714-9337-8ba259a9fe05",
    KeyVaultCryptoServiceEncryptionUser = "e147488a-f6f5-4113-8e2d-b22465e65bf6",
    KeyVaultSecretsUser = "4633458b-17de-408a-b874-0445c86b69e6",
    StorageBlobDataReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
    StorageBlobDataContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
    StorageBlobDataOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
}

/** Who gets which role, and where. */
export interface RoleAssignmentSpec {
    /** The resource id that the role reaches to. */
    scope: pulumi.Input<string>;
    /** The principal's object id in Entra. */
    principalId: pulumi.Input<string>;
    /** What the principal is; told, so that one made a moment ago is found. Default: ServicePrincipal. */
    principalType?: AzurePrincipalType;
    role: AzureRole;
}

/** Assigns a role. The assignment's name, a GUID unique in the tenant, follows from scope, principal and role, so that a change of one makes another assignment. */
export function assignRole(
    name: string,
    { scope, principalId, principalType, role }: RoleAssignmentSpec,
    { parent }: { parent: pulumi.Resource },
): authorization.RoleAssignment {
    const { subscriptionId } = callerClient(parent);
    return new authorization.RoleAssignment(
        name,
        {
            roleAssignmentName: pulumi
                .all([scope, principalId])
                .apply(([where, who]) => deterministicGuid(where, who, role)),
            scope,
            principalId,
            principalType: principalType ?? AzurePrincipalType.ServicePrincipal,
            roleDefinitionId: pulumi.interpolate`/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
        },
        { parent },
    );
}
