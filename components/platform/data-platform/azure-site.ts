import type * as pulumi from "@pulumi/pulumi";
import type { AzureSite } from "../catalogue/built-store";
import { AzureCommons } from "./azure-commons";
import { AzureRegion } from "./azure-region";
import type { PlatformSettings } from "./platform-settings";

/** The Azure regions of a platform, and what they share. */
export function azureSite(name: string, settings: PlatformSettings, parent: pulumi.Resource): AzureSite {
    const { location, recoveryLocation } = settings;
    const commons: AzureCommons = new AzureCommons(name, settings, () => home.resourceGroupName(), parent);
    const home: AzureRegion = new AzureRegion(location, name, settings, commons, parent);
    const recovery =
        recoveryLocation === undefined ? undefined : new AzureRegion(recoveryLocation, name, settings, commons, parent);
    return { settings, home, recovery, parent };
}
