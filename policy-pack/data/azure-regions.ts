/** Public regions of Azure without availability zones. Source: "Azure regions list", Azure reliability documentation. */
const withoutZones: ReadonlySet<string> = new Set([
    "australiacentral",
    "australiacentral2",
    "australiasoutheast",
    "brazilsoutheast",
    "canadaeast",
    "francesouth",
    "germanynorth",
    "jioindiacentral",
    "jioindiawest",
    "koreasouth",
    "northcentralus",
    "norwaywest",
    "southafricawest",
    "southindia",
    "swedensouth",
    "switzerlandwest",
    "uaecentral",
    "ukwest",
    "westcentralus",
    "westindia",
    "westus",
]);

/** A region's short name: "UK South" is uksouth. */
export function azureRegion(location: string): string {
    return location.toLowerCase().replaceAll(" ", "");
}

/** Whether a region is known to have no availability zones. */
export function hasNoZones(location: string | undefined): boolean {
    return location !== undefined && withoutZones.has(azureRegion(location));
}
