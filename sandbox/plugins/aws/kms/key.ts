import type { AwsBehaviour } from "../subject";

const key: AwsBehaviour = {
    replaces: ["customerMasterKeySpec", "customKeyStoreId", "keyUsage", "multiRegion", "xksKeyId"],
    id: ({ seed, inputs }) => (inputs["multiRegion"] === true ? `mrk-${seed.hex("id", 32)}` : seed.uuid("id")),
    outputs: ({ id, arn, inputs, account, partition }) => ({
        arn: arn("kms", `key/${id}`),
        keyId: id,
        customerMasterKeySpec: inputs["customerMasterKeySpec"] ?? "SYMMETRIC_DEFAULT",
        isEnabled: inputs["isEnabled"] ?? true,
        keyUsage: inputs["keyUsage"] ?? "ENCRYPT_DECRYPT",
        policy: inputs["policy"] ?? rootPolicy(partition, account),
        rotationPeriodInDays: inputs["rotationPeriodInDays"] ?? (inputs["enableKeyRotation"] === true ? 365 : 0),
    }),
};
export default key;

/** What KMS attaches when none is given: the account's own policies decide. */
function rootPolicy(partition: string, account: string): string {
    const principal = { AWS: `arn:${partition}:iam::${account}:root` };
    const statement = {
        Sid: "Enable IAM User Permissions",
        Effect: "Allow",
        Principal: principal,
        Action: "kms:*",
        Resource: "*",
    };
    return JSON.stringify({ Version: "2012-10-17", Id: "key-default-1", Statement: [statement] });
}
