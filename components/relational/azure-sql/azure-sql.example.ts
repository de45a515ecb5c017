import type { AlertGroupIds, AzurePlacementArgs } from "../../foundation/azure/placement";
import { Tier } from "../../shared/tier";
import { AzureSql } from "./azure-sql";

/** A ledger in Azure SQL, administered by a group of Entra. */
export function azureLedger(placement: AzurePlacementArgs, alertGroups: AlertGroupIds): AzureSql {
    const administrator = { login: "sql-admins", objectId: "8c1f8f0e-6b0a-4d5e-9a57-2f0f3c8b2101" };
    return new AzureSql("ledger", { administrator, tier: Tier.Basic, placement, alertGroups });
}
