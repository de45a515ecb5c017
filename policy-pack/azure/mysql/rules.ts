import type { Rule } from "../../frame/rule";
import { mysqlBackups } from "./backups";
import { mysqlBackupsGeo } from "./backups-geo";
import { mysqlCmk } from "./cmk";
import { mysqlFirewallScoped } from "./firewall-scoped";
import { mysqlPublicNetworkDisabled } from "./public-network-disabled";
import { mysqlTlsAuditParameters } from "./tls-audit-parameters";
import { mysqlZoneRedundantHa } from "./zone-redundant-ha";

/** Rules about Azure Database for MySQL. */
export const mysqlRules: readonly Rule[] = [
    mysqlPublicNetworkDisabled,
    mysqlFirewallScoped,
    mysqlZoneRedundantHa,
    mysqlBackups,
    mysqlBackupsGeo,
    mysqlCmk,
    mysqlTlsAuditParameters,
];
