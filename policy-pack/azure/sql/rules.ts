import type { Rule } from "../../frame/rule";
import { sqlAuditing } from "./auditing";
import { sqlDbBackupRedundancy } from "./db-backup-redundancy";
import { sqlDbLtr } from "./db-ltr";
import { sqlDbPitrRetention } from "./db-pitr-retention";
import { sqlDbZoneRedundant } from "./db-zone-redundant";
import { sqlEntraOnly } from "./entra-only";
import { sqlFailoverGroup } from "./failover-group";
import { sqlFirewallScoped } from "./firewall-scoped";
import { sqlLedger } from "./ledger";
import { sqlMinTls } from "./min-tls";
import { sqlOutboundRestricted } from "./outbound-restricted";
import { sqlPublicNetworkDisabled } from "./public-network-disabled";
import { sqlTde } from "./tde";
import { sqlTdeCmk } from "./tde-cmk";
import { sqlThreatDetection } from "./threat-detection";
import { sqlVulnerabilityAssessment } from "./vulnerability-assessment";

/** Rules about Azure SQL. */
export const sqlRules: readonly Rule[] = [
    sqlPublicNetworkDisabled,
    sqlFirewallScoped,
    sqlMinTls,
    sqlEntraOnly,
    sqlTdeCmk,
    sqlTde,
    sqlAuditing,
    sqlThreatDetection,
    sqlVulnerabilityAssessment,
    sqlDbZoneRedundant,
    sqlDbBackupRedundancy,
    sqlDbPitrRetention,
    sqlDbLtr,
    sqlFailoverGroup,
    sqlOutboundRestricted,
    sqlLedger,
];
