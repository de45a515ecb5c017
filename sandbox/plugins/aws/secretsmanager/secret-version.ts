import type { AwsBehaviour } from "../subject";

const secretVersion: AwsBehaviour = {
    replaces: ["secretId"],
    id: ({ text, seed }) => `${text("secretId")}|${seed.uuid("version")}`,
    outputs: ({ id, text, inputs }) => ({
        arn: text("secretId"),
        secretArn: text("secretId"),
        hasSecretStringWo: inputs["secretStringWo"] !== undefined,
        versionId: id.split("|").at(-1),
        versionStages: inputs["versionStages"] ?? ["AWSCURRENT"],
    }),
    imported: (id) => ({ secretId: id.split("|")[0] }),
};
export default secretVersion;
