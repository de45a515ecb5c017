import type { Rule } from "../../frame/rule";
import { dynamodbCmk } from "./cmk";
import { dynamodbDeletionProtection } from "./deletion-protection";
import { dynamodbPitr } from "./pitr";
import { dynamodbPolicyNotPublic } from "./policy-not-public";
import { dynamodbReplicaCmk } from "./replica-cmk";
import { dynamodbReplicaPitr } from "./replica-pitr";
import { dynamodbScaling } from "./scaling";
import { dynamodbInBackupPlan } from "./in-backup-plan";

/** Rules about Amazon DynamoDB. */
export const dynamodbRules: readonly Rule[] = [
    dynamodbPitr,
    dynamodbReplicaPitr,
    dynamodbCmk,
    dynamodbReplicaCmk,
    dynamodbDeletionProtection,
    dynamodbScaling,
    dynamodbPolicyNotPublic,
    dynamodbInBackupPlan,
];
