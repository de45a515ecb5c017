import { isObject } from "../../host/wire";
import type { AzureBehaviour } from "../subject";

/** Its name is a host name all over Azure. */
const vault: AzureBehaviour = {
    outputs: ({ resourceName, inputs }) => {
        const given = isObject(inputs["properties"]) ? inputs["properties"] : {};
        const vaultUri = `https://${resourceName}.vault.azure.net/`;
        return { properties: { ...given, vaultUri, provisioningState: "Succeeded" } };
    },
};
export default vault;
