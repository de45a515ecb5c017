import { isObject } from "../../host/wire";
import type { AzureBehaviour } from "../subject";
import { text } from "../texts";

/** Its material is made by the vault; what was asked of it is told beside the inputs. */
const key: AzureBehaviour = {
    outputs: ({ resourceName, inputs, seed }) => {
        const asked = isObject(inputs["properties"]) ? inputs["properties"] : {};
        const keyUri = `https://${text(inputs, "vaultName")}.vault.azure.net/keys/${resourceName}`;
        return { ...asked, keyUri, keyUriWithVersion: `${keyUri}/${seed.hex("version", 32)}` };
    },
};
export default key;
