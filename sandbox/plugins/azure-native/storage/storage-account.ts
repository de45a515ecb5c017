import { isObject, type PropertyMap } from "../../host/wire";
import { creationTime, type AzureBehaviour } from "../subject";

const services = ["blob", "dfs", "file", "queue", "table", "web"];

/** Its name is part of host names: lower-case letters and digits only, 24 at most. */
const storageAccount: AzureBehaviour = {
    autoName: {
        compose: (logicalName, random) => logicalName.toLowerCase().replace(/[^a-z0-9]/g, "") + random,
        maxLength: 24,
    },
    replaces: ["isHnsEnabled", "enableNfsV3", "kind", "dnsEndpointType", "encryption.requireInfrastructureEncryption"],
    outputs: ({ resourceName, location, inputs }) => ({
        creationTime,
        primaryEndpoints: endpointsOf(resourceName),
        primaryLocation: inputs["location"] ?? location,
        statusOfPrimary: "available",
        ...(isReadableElsewhere(inputs) ? { secondaryEndpoints: endpointsOf(`${resourceName}-secondary`) } : {}),
    }),
};
export default storageAccount;

function endpointsOf(host: string): PropertyMap {
    return Object.fromEntries(services.map((service) => [service, `https://${host}.${service}.core.windows.net/`]));
}

function isReadableElsewhere({ sku }: PropertyMap): boolean {
    const name = isObject(sku) ? sku["name"] : undefined;
    return typeof name === "string" && name.includes("_RA");
}
