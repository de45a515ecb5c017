import type { AlertGroupIds, AzurePlacementArgs } from "../../foundation/azure/placement";
import { Tier } from "../../shared/tier";
import { AzureRedis } from "./azure-redis";

/** A small cache of sessions: all that it cannot know by itself is where it stands, and whom to alert. */
export function azureSessions(placement: AzurePlacementArgs, alertGroups: AlertGroupIds): AzureRedis {
    return new AzureRedis("sessions", { tier: Tier.Basic, placement, alertGroups });
}
