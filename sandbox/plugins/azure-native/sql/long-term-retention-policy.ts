import type { AzureBehaviour } from "../subject";
import { databasePolicyId } from "./database-policy-id";

const longTermRetentionPolicy: AzureBehaviour = {
    id: (subject) => databasePolicyId("backupLongTermRetentionPolicies", subject),
};
export default longTermRetentionPolicy;
