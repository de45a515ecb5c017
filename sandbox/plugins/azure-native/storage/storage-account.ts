import type { AzureBehaviour } from "../subject";

const services = ["blob", "dfs", "file", "queue", "table", "web"];

/** Its name is part of host names: lower-case letters and digits only, 24 at most. */
const storageAccount: AzureBehaviour = {
    autoName: {
        compose: (logicalName, random) => logicalName.toLowerCase().replace(/[^a-z0-9]/g, "") + random,
        maxLength: 24,
    },
    outputs: ({ resourceName, location, inputs }) => ({
        creationTime: "2026-01-01T00:00:00.0000000Z",
        primaryEndpoints: Object.fromEntries(
            services.map((service) => [service, `https://${resourceName}.${service}.core.windows.net/`]),
        ),
        primaryLocation: inputs["location"] ?? location,
        statusOfPrimary: "available",
    }),
};
export default storageAccount;
