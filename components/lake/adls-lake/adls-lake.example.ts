import type { AlertGroupIds, AzurePlacementArgs } from "../../foundation/azure/placement";
import { Environment, Tier } from "../../shared/tier";
import { AdlsLake } from "./adls-lake";

/** A lake of events with copies in the paired region: all that it cannot know by itself is where to stand and whom to alert. */
export function eventsLake(placement: AzurePlacementArgs, alertGroups: AlertGroupIds): AdlsLake {
    return new AdlsLake("events", { tier: Tier.Premium, environment: Environment.Prod, placement, alertGroups });
}
