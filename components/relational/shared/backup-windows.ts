import { dailySpan, overlaps, shortestWindowMinutes, weeklySpan } from "../../foundation/aws/windows";
import type { Rule } from "../../shared/rule";
import { isWithin } from "../../shared/rule";
import { Environment } from "../../shared/tier";

/** When a database is backed up and maintained, and how long its backups are kept, with each default taken. */
export interface BackupSettings {
    environment: Environment;
    backupRetentionDays: number;
    backupWindow: string;
    maintenanceWindow: string;
}

/** What RDS would refuse of backups and windows. */
export function backupRules({ environment, backupRetentionDays: days, ...windows }: BackupSettings): Rule[] {
    const { backupWindow, maintenanceWindow } = windows;
    const backup = dailySpan(backupWindow);
    const maintenance = weeklySpan(maintenanceWindow);
    const fewest = environment === Environment.Prod ? 7 : 1;
    return [
        {
            key: "backupWindow",
            broken: backup === undefined || backup.minutes < shortestWindowMinutes,
            reason: `got "${backupWindow}"; it is hh:mm-hh:mm in UTC, ${shortestWindowMinutes} minutes or more; set for example "02:00-03:00"`,
        },
        {
            key: "maintenanceWindow",
            broken: maintenance === undefined || maintenance.minutes < shortestWindowMinutes,
            reason: `got "${maintenanceWindow}"; it is ddd:hh:mm-ddd:hh:mm in UTC, ${shortestWindowMinutes} minutes or more; set for example "sun:04:00-sun:05:00"`,
        },
        {
            key: "maintenanceWindow",
            broken: backup !== undefined && maintenance !== undefined && overlaps(backup, maintenance),
            reason: `"${maintenanceWindow}" meets backupWindow "${backupWindow}", and RDS wants them apart; move one of them`,
        },
        {
            key: "backupRetentionDays",
            broken: !isWithin(days, fewest, 35),
            reason: `got ${days}; RDS keeps backups ${fewest} to 35 days in ${environment}; set one of those`,
        },
    ];
}
