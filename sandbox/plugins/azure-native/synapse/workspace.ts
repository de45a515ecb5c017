import { identityOutputs } from "../identity";
import type { AzureBehaviour } from "../subject";

/** Its name is part of the host names of its endpoints. */
const workspace: AzureBehaviour = {
    autoName: { maxLength: 50 },
    outputs: (subject) => {
        const { resourceName, seed } = subject;
        return {
            ...identityOutputs(subject),
            connectivityEndpoints: {
                dev: `https://${resourceName}.dev.azuresynapse.net`,
                sql: `${resourceName}.sql.azuresynapse.net`,
                sqlOnDemand: `${resourceName}-ondemand.sql.azuresynapse.net`,
                web: `https://web.azuresynapse.net?workspace=${encodeURIComponent(subject.id)}`,
            },
            workspaceUID: seed.uuid("workspace"),
        };
    },
};
export default workspace;
