import type { AzureBehaviour } from "../subject";
import { databasePolicyId } from "./database-policy-id";

const backupShortTermRetentionPolicy: AzureBehaviour = {
    id: (subject) => databasePolicyId("backupShortTermRetentionPolicies", subject),
};
export default backupShortTermRetentionPolicy;
