import type { Rule } from "../../frame/rule";
import { pgBackupRetention } from "./backup-retention";
import { pgCmk } from "./cmk";
import { pgEntraAuth } from "./entra-auth";
import { pgEntraOnly } from "./entra-only";
import { pgFirewallScoped } from "./firewall-scoped";
import { pgGeoBackup } from "./geo-backup";
import { pgLogParameters } from "./log-parameters";
import { pgMaintenanceWindow } from "./maintenance-window";
import { pgPublicNetworkDisabled } from "./public-network-disabled";
import { pgTlsParameters } from "./tls-parameters";
import { pgZoneRedundantHa } from "./zone-redundant-ha";

/** Rules about Azure Database for PostgreSQL. */
export const pgRules: readonly Rule[] = [
    pgPublicNetworkDisabled,
    pgFirewallScoped,
    pgZoneRedundantHa,
    pgBackupRetention,
    pgGeoBackup,
    pgCmk,
    pgEntraAuth,
    pgEntraOnly,
    pgTlsParameters,
    pgLogParameters,
    pgMaintenanceWindow,
];
