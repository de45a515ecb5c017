import { isObject } from "../../host/wire";
import type { AzureBehaviour } from "../subject";
import { text } from "../texts";

/** Its value is never given back. */
const secret: AzureBehaviour = {
    outputs: ({ resourceName, inputs, seed }) => {
        const given = isObject(inputs["properties"]) ? inputs["properties"] : {};
        const told = Object.fromEntries(Object.entries(given).filter(([name]) => name !== "value"));
        const secretUri = `https://${text(inputs, "vaultName")}.vault.azure.net/secrets/${resourceName}`;
        return { properties: { ...told, secretUri, secretUriWithVersion: `${secretUri}/${seed.hex("version", 32)}` } };
    },
};
export default secret;
