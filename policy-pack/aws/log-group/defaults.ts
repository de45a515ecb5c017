import type { ProviderDefaults } from "../../frame/provider-default";
import { logGroup } from "./types";

/** Defaults of `@pulumi/aws` 7 for log groups. */
export const logGroupDefaults: ProviderDefaults = {
    [logGroup]: {
        logGroupClass: {
            value: "STANDARD",
            page: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html",
        },
        retentionInDays: { value: 0 },
    },
};
