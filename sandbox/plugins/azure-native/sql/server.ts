import type { AzureBehaviour } from "../subject";

/** Its name is a host name all over Azure. */
const server: AzureBehaviour = {
    autoName: { maxLength: 63 },
    outputs: ({ resourceName }) => ({
        fullyQualifiedDomainName: `${resourceName}.database.windows.net`,
        state: "Ready",
    }),
};
export default server;
