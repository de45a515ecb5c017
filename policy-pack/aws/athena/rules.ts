import type { Rule } from "../../frame/rule";
import { athenaWorkgroupEncrypted } from "./workgroup-encrypted";
import { athenaWorkgroupEnforced } from "./workgroup-enforced";
import { athenaWorkgroupLogging } from "./workgroup-logging";
import { athenaWorkgroupScanLimit } from "./workgroup-scan-limit";

/** Rules about Amazon Athena. */
export const athenaRules: readonly Rule[] = [
    athenaWorkgroupEncrypted,
    athenaWorkgroupEnforced,
    athenaWorkgroupLogging,
    athenaWorkgroupScanLimit,
];
