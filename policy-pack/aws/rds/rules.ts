import type { Rule } from "../../frame/rule";
import { rdsActivityStreamCmk } from "./activity-stream-cmk";
import { rdsBackupRetention } from "./backup-retention";
import { rdsCaCertificate } from "./ca-certificate";
import { rdsCopyTagsToSnapshots } from "./copy-tags-to-snapshots";
import { rdsCustomAdminName } from "./custom-admin-name";
import { rdsDeletionProtection } from "./deletion-protection";
import { rdsEnhancedMonitoring } from "./enhanced-monitoring";
import { rdsEventSubscriptions } from "./event-subscriptions";
import { rdsFinalSnapshot } from "./final-snapshot";
import { rdsGlobalStorageEncrypted } from "./global-storage-encrypted";
import { rdsIamAuth } from "./iam-auth";
import { rdsMultiAz } from "./instance-multi-az";
import { rdsKeepAutomatedBackups } from "./keep-automated-backups";
import { rdsLogExports } from "./log-exports";
import { rdsMasterSecretCmk } from "./master-secret-cmk";
import { rdsMinTlsVersion } from "./min-tls-version";
import { rdsMinorUpgrade } from "./minor-upgrade";
import { rdsNoExtendedSupport } from "./no-extended-support";
import { rdsNonDefaultPort } from "./non-default-port";
import { rdsNotPublic } from "./not-public";
import { rdsPerformanceInsights } from "./performance-insights";
import { rdsPerformanceInsightsCmk } from "./performance-insights-cmk";
import { rdsProxyIamAuth } from "./proxy-iam-auth";
import { rdsProxyRequireTls } from "./proxy-require-tls";
import { rdsReplicatedBackupCmk } from "./replicated-backup-cmk";
import { rdsReplicatedBackupRetention } from "./replicated-backup-retention";
import { rdsRequireTls } from "./require-tls";
import { rdsSnapshotCopyCmk } from "./snapshot-copy-cmk";
import { rdsSnapshotPrivate } from "./snapshot-private";
import { rdsStorageCmk } from "./storage-cmk";
import { rdsInBackupPlan } from "./in-backup-plan";
import { rdsPrivateSubnets } from "./private-subnets";
import { rdsQueryLogging } from "./query-logging";

/** Rules about Amazon RDS. */
export const rdsRules: readonly Rule[] = [
    rdsMultiAz,
    rdsStorageCmk,
    rdsBackupRetention,
    rdsNotPublic,
    rdsRequireTls,
    rdsDeletionProtection,
    rdsKeepAutomatedBackups,
    rdsFinalSnapshot,
    rdsCaCertificate,
    rdsIamAuth,
    rdsMasterSecretCmk,
    rdsCustomAdminName,
    rdsNonDefaultPort,
    rdsLogExports,
    rdsMinorUpgrade,
    rdsEnhancedMonitoring,
    rdsPerformanceInsights,
    rdsPerformanceInsightsCmk,
    rdsCopyTagsToSnapshots,
    rdsGlobalStorageEncrypted,
    rdsProxyRequireTls,
    rdsProxyIamAuth,
    rdsSnapshotPrivate,
    rdsSnapshotCopyCmk,
    rdsReplicatedBackupCmk,
    rdsReplicatedBackupRetention,
    rdsActivityStreamCmk,
    rdsNoExtendedSupport,
    rdsMinTlsVersion,
    rdsEventSubscriptions,
    rdsInBackupPlan,
    rdsPrivateSubnets,
    rdsQueryLogging,
];
