/** What is known of an Azure region. */
export interface AzureLocation {
    /** Whether it has availability zones. */
    zones: boolean;
    /** The region that Azure pairs it with, where geo-redundant storage keeps its copies. */
    pair?: string;
}

const zoned = (pair?: string): AzureLocation => ({ zones: true, pair });
const plain = (pair?: string): AzureLocation => ({ zones: false, pair });

/** Azure's public regions by their short names. Source: "Azure regions list", Azure reliability documentation. */
export const azureLocations: { [location: string]: AzureLocation } = {
    australiacentral: plain("australiacentral2"),
    australiacentral2: plain("australiacentral"),
    australiaeast: zoned("australiasoutheast"),
    australiasoutheast: plain("australiaeast"),
    austriaeast: zoned(),
    belgiumcentral: zoned(),
    brazilsouth: zoned("southcentralus"),
    brazilsoutheast: plain("brazilsouth"),
    canadacentral: zoned("canadaeast"),
    canadaeast: plain("canadacentral"),
    centralindia: zoned("southindia"),
    centralus: zoned("eastus2"),
    chilecentral: zoned(),
    denmarkeast: zoned(),
    eastasia: zoned("southeastasia"),
    eastus: zoned("westus"),
    eastus2: zoned("centralus"),
    francecentral: zoned("francesouth"),
    francesouth: plain("francecentral"),
    germanynorth: plain("germanywestcentral"),
    germanywestcentral: zoned("germanynorth"),
    indonesiacentral: zoned(),
    israelcentral: zoned(),
    italynorth: zoned(),
    japaneast: zoned("japanwest"),
    japanwest: zoned("japaneast"),
    jioindiacentral: plain("jioindiawest"),
    jioindiawest: plain("jioindiacentral"),
    koreacentral: zoned("koreasouth"),
    koreasouth: plain("koreacentral"),
    malaysiawest: zoned(),
    mexicocentral: zoned(),
    newzealandnorth: zoned(),
    northcentralus: plain("southcentralus"),
    northeurope: zoned("westeurope"),
    norwayeast: zoned("norwaywest"),
    norwaywest: plain("norwayeast"),
    polandcentral: zoned(),
    qatarcentral: zoned(),
    southafricanorth: zoned("southafricawest"),
    southafricawest: plain("southafricanorth"),
    southcentralus: zoned("northcentralus"),
    southeastasia: zoned("eastasia"),
    southindia: plain("centralindia"),
    spaincentral: zoned(),
    swedencentral: zoned("swedensouth"),
    swedensouth: plain("swedencentral"),
    switzerlandnorth: zoned("switzerlandwest"),
    switzerlandwest: plain("switzerlandnorth"),
    uaecentral: plain("uaenorth"),
    uaenorth: zoned("uaecentral"),
    uksouth: zoned("ukwest"),
    ukwest: plain("uksouth"),
    westcentralus: plain("westus2"),
    westeurope: zoned("northeurope"),
    westindia: plain("southindia"),
    westus: plain("eastus"),
    westus2: zoned("westcentralus"),
    westus3: zoned("eastus"),
};

/** Whether a region has availability zones; a region that is not known is taken to have them. */
export function hasZones(location: string): boolean {
    return azureLocations[location]?.zones ?? true;
}

/** The region that Azure pairs this one with, where it has a pair. */
export function pairOf(location: string): string | undefined {
    return azureLocations[location]?.pair;
}
