import type { AwsBehaviour } from "../subject";

const vault: AwsBehaviour = {
    autoName: { maxLength: 50 },
    replaces: ["kmsKeyArn"],
    outputs: ({ arn, text, seed, inputs }) => ({
        arn: arn("backup", `backup-vault:${text("name")}`),
        kmsKeyArn: inputs["kmsKeyArn"] ?? arn("kms", `key/${seed.uuid("aws/backup")}`),
        recoveryPoints: 0,
    }),
};
export default vault;
