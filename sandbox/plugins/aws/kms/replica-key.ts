import type { AwsBehaviour } from "../subject";

const replicaKey: AwsBehaviour = {
    replaces: ["primaryKeyArn"],
    id: ({ text }) => text("primaryKeyArn").split("/").at(-1) ?? "",
    outputs: ({ id, arn }) => ({
        arn: arn("kms", `key/${id}`),
        keyId: id,
        keySpec: "SYMMETRIC_DEFAULT",
        keyUsage: "ENCRYPT_DECRYPT",
    }),
};
export default replicaKey;
