import type { AwsBehaviour } from "../subject";

const instanceAutomatedBackupsReplication: AwsBehaviour = {
    replaces: ["sourceDbInstanceArn", "kmsKeyId", "preSignedUrl", "retentionPeriod"],
    id: ({ arn, seed }) => arn("rds", `auto-backup:ab-${seed.base36("backup", 32)}`),
};
export default instanceAutomatedBackupsReplication;
