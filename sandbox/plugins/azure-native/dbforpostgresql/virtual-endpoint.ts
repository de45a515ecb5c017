import type { AzureBehaviour } from "../subject";

/** Two host names, one for writing and one for reading. */
const virtualEndpoint: AzureBehaviour = {
    outputs: ({ resourceName }) => ({
        virtualEndpoints: ["writer", "reader"].map((role) => `${resourceName}.${role}.postgres.database.azure.com`),
    }),
};
export default virtualEndpoint;
