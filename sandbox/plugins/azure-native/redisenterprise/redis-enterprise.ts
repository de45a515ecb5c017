import type { AzureBehaviour } from "../subject";
import { emptyToUndefined, text } from "../texts";

/** A cluster of Azure Managed Redis; its name is a host name of its region. */
const redisEnterprise: AzureBehaviour = {
    autoName: { maxLength: 60 },
    outputs: ({ inputs, location, resourceName }) => ({
        hostName: `${resourceName}.${emptyToUndefined(text(inputs, "location")) ?? location}.redis.azure.net`,
        kind: "v2",
        redisVersion: "7.4",
        redundancyMode: inputs["highAvailability"] === "Disabled" ? "None" : "ZR",
        resourceState: "Running",
    }),
};
export default redisEnterprise;
