import { isObject, type PropertyMap, type Value } from "../../host/wire";
import { identityOutputs } from "../identity";
import type { AzureBehaviour } from "../subject";

/** Its name is a host name all over Azure; each of its regions has one of its own. */
const databaseAccount: AzureBehaviour = {
    autoName: { maxLength: 44 },
    outputs: (subject) => {
        const { resourceName, inputs } = subject;
        const locations = locationsOf(resourceName, inputs["locations"]);
        const isWrittenEverywhere = inputs["enableMultipleWriteLocations"] === true;
        return {
            ...identityOutputs(subject),
            documentEndpoint: `https://${resourceName}.documents.azure.com:443/`,
            locations,
            readLocations: locations,
            writeLocations: isWrittenEverywhere
                ? locations
                : locations.filter(({ failoverPriority }) => failoverPriority === 0),
        };
    },
};
export default databaseAccount;

function locationsOf(account: string, given: Value): PropertyMap[] {
    if (!Array.isArray(given)) return [];
    return given.filter(isObject).map((location) => {
        const name = String(location["locationName"]).toLowerCase().replaceAll(" ", "");
        const documentEndpoint = `https://${account}-${name}.documents.azure.com:443/`;
        return { ...location, id: `${account}-${name}`, documentEndpoint, provisioningState: "Succeeded" };
    });
}
