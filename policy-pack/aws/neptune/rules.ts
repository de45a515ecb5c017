import type { Rule } from "../../frame/rule";
import { neptuneAuditLogs } from "./audit-logs";
import { neptuneBackupRetention } from "./backup-retention";
import { neptuneCopyTags } from "./copy-tags";
import { neptuneDeletionProtection } from "./deletion-protection";
import { neptuneEncryptedCmk } from "./encrypted-cmk";
import { neptuneFinalSnapshot } from "./final-snapshot";
import { neptuneIamAuth } from "./iam-auth";
import { neptuneMinorUpgrade } from "./minor-upgrade";
import { neptuneNotPublic } from "./not-public";
import { neptuneMultiAz } from "./multi-az";

/** Rules about Amazon Neptune. */
export const neptuneRules: readonly Rule[] = [
    neptuneEncryptedCmk,
    neptuneBackupRetention,
    neptuneDeletionProtection,
    neptuneFinalSnapshot,
    neptuneIamAuth,
    neptuneAuditLogs,
    neptuneCopyTags,
    neptuneNotPublic,
    neptuneMinorUpgrade,
    neptuneMultiAz,
];
