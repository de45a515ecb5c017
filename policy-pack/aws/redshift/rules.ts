import type { Rule } from "../../frame/rule";
import { redshiftCmk } from "./cmk";
import { redshiftCustomNames } from "./custom-names";
import { redshiftEncrypted } from "./encrypted";
import { redshiftEnhancedVpcRouting } from "./enhanced-vpc-routing";
import { redshiftFinalSnapshot } from "./final-snapshot";
import { redshiftNotPublic } from "./not-public";
import { redshiftServerlessAuditLogging } from "./serverless-audit-logging";
import { redshiftSnapshotRetention } from "./snapshot-retention";
import { redshiftVersionUpgrade } from "./version-upgrade";

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
];
