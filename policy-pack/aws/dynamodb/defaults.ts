import type { ProviderDefaults } from "../../frame/provider-default";
import { dynamodbTable, dynamodbTableReplica } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon DynamoDB. */
export const dynamodbDefaults: ProviderDefaults = {
    [dynamodbTable]: {
        billingMode: { value: "PROVISIONED", documented: "Defaults to `PROVISIONED`" },
        deletionProtectionEnabled: { value: false, documented: "Defaults to `false`" },
        "pointInTimeRecovery.enabled": { value: false, documented: "this defaults to `false`" },
        "pointInTimeRecovery.recoveryPeriodInDays": { value: 35, documented: "Default is 35" },
        "replicas.*.deletionProtectionEnabled": { value: false, documented: "Default is `false`" },
        "replicas.*.pointInTimeRecovery": { value: false, documented: "Default is `false`" },
    },
    [dynamodbTableReplica]: {
        deletionProtectionEnabled: { value: false },
        pointInTimeRecovery: { value: false, documented: "Default is `false`" },
    },
};
