import type { Rule } from "../../frame/rule";
import { docdbAuditParameter } from "./audit-parameter";
import { docdbBackupRetention } from "./backup-retention";
import { docdbDeletionProtection } from "./deletion-protection";
import { docdbEncryptedCmk } from "./encrypted-cmk";
import { docdbFinalSnapshot } from "./final-snapshot";
import { docdbLogExports } from "./log-exports";
import { docdbTlsParameter } from "./tls-parameter";

/** Rules about Amazon DocumentDB. */
export const docdbRules: readonly Rule[] = [
    docdbEncryptedCmk,
    docdbBackupRetention,
    docdbDeletionProtection,
    docdbFinalSnapshot,
    docdbLogExports,
    docdbTlsParameter,
    docdbAuditParameter,
];
