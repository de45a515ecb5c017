import type { AzureBehaviour } from "../subject";

/** Entra makes a service principal for it. */
const userAssignedIdentity: AzureBehaviour = {
    outputs: ({ seed, tenant }) => ({
        clientId: seed.uuid("client"),
        principalId: seed.uuid("principal"),
        tenantId: tenant,
    }),
};
export default userAssignedIdentity;
