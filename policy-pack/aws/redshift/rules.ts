import type { Rule } from "../../frame/rule";
import { redshiftAuditLogging } from "./audit-logging";
import { redshiftCmk } from "./cmk";
import { redshiftCustomNames } from "./custom-names";
import { redshiftEncrypted } from "./encrypted";
import { redshiftEnhancedVpcRouting } from "./enhanced-vpc-routing";
import { redshiftFinalSnapshot } from "./final-snapshot";
import { redshiftManagedPassword } from "./managed-password";
import { redshiftMultiAz } from "./multi-az";
import { redshiftNotPublic } from "./not-public";
import { redshiftRequireSsl } from "./require-ssl";
import { redshiftServerlessAuditLogging } from "./serverless-audit-logging";
import { redshiftServerlessRequireSsl } from "./serverless-require-ssl";
import { redshiftSnapshotCopyCmk } from "./snapshot-copy-cmk";
import { redshiftSnapshotRetention } from "./snapshot-retention";
import { redshiftVersionUpgrade } from "./version-upgrade";
import { redshiftInBackupPlan } from "./in-backup-plan";

/** Rules about Amazon Redshift. */
export const redshiftRules: readonly Rule[] = [
    redshiftEncrypted,
    redshiftCmk,
    redshiftNotPublic,
    redshiftSnapshotRetention,
    redshiftVersionUpgrade,
    redshiftEnhancedVpcRouting,
    redshiftFinalSnapshot,
    redshiftCustomNames,
    redshiftServerlessAuditLogging,
    redshiftRequireSsl,
    redshiftServerlessRequireSsl,
    redshiftAuditLogging,
    redshiftMultiAz,
    redshiftManagedPassword,
    redshiftSnapshotCopyCmk,
    redshiftInBackupPlan,
];
