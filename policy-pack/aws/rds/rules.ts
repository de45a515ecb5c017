import type { Rule } from "../../frame/rule";
import { rdsBackupRetention } from "./backup-retention";
import { rdsDeletionProtection } from "./deletion-protection";
import { rdsMultiAz } from "./instance-multi-az";
import { rdsNotPublic } from "./not-public";
import { rdsRequireTls } from "./require-tls";
import { rdsStorageCmk } from "./storage-cmk";

/** Rules about Amazon RDS and Aurora. */
export const rdsRules: readonly Rule[] = [
    rdsMultiAz,
    rdsStorageCmk,
    rdsBackupRetention,
    rdsNotPublic,
    rdsRequireTls,
    rdsDeletionProtection,
];
