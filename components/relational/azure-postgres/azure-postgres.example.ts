import type { AlertGroupIds, AzurePlacementArgs } from "../../foundation/azure/placement";
import { Tier } from "../../shared/tier";
import { AzurePostgres } from "./azure-postgres";

/** A PostgreSQL server for orders, administered by a group of Entra. */
export function azureOrders(placement: AzurePlacementArgs, alertGroups: AlertGroupIds): AzurePostgres {
    const administrator = { login: "postgres-administrators", objectId: "8c1f8f0e-6b0a-4d5e-9a57-2f0f3c8b2101" };
    return new AzurePostgres("orders", { administrator, tier: Tier.Basic, placement, alertGroups });
}
