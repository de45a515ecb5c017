import type { AwsBehaviour } from "../subject";

const dataCatalogEncryptionSettings: AwsBehaviour = {
    replaces: ["catalogId"],
    id: ({ account, text, inputs }) => (inputs["catalogId"] === undefined ? account : text("catalogId")),
    outputs: ({ account, inputs }) => ({ catalogId: inputs["catalogId"] ?? account }),
};
export default dataCatalogEncryptionSettings;
