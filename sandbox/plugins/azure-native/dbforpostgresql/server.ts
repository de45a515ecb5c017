import { identityOutputs } from "../identity";
import type { AzureBehaviour } from "../subject";

/** Its name is a host name all over Azure. */
const server: AzureBehaviour = {
    autoName: { maxLength: 63 },
    outputs: (subject) => ({
        ...identityOutputs(subject),
        fullyQualifiedDomainName: `${subject.resourceName}.postgres.database.azure.com`,
        state: "Ready",
    }),
};
export default server;
