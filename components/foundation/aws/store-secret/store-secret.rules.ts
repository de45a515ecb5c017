import type { Problem } from "../../../shared/problems";
import type { SecretRotationArgs, StoreSecretArgs } from "./store-secret.args";

/** What Secrets Manager and RDS would refuse. Source: "DeleteSecret" (recovery window) and "CreateDBInstance" (password length), AWS API references. */
export function storeSecretProblems(args: StoreSecretArgs): Problem[] {
    const problems: Problem[] = [];
    const { recoveryWindowDays: days, passwordLength: length } = args;
    if (days !== undefined && days !== 0 && !(Number.isInteger(days) && days >= 7 && days <= 30)) {
        problems.push({
            key: "recoveryWindowDays",
            reason: `got ${days}; Secrets Manager takes 0 or 7 to 30 days; set one of those or leave it out`,
        });
    }
    if (length !== undefined && !(Number.isInteger(length) && length >= 16 && length <= 41)) {
        problems.push({
            key: "passwordLength",
            reason: `got ${length}; 16 to 41 characters fit every RDS engine; set one of those or leave it out`,
        });
    }
    return [...problems, ...rotationProblems(args.rotation)];
}

/** What Secrets Manager would refuse of a schedule. Source: "Schedule expressions in Secrets Manager rotation". */
export function rotationProblems(rotation: SecretRotationArgs | undefined): Problem[] {
    const schedule = rotation?.schedule;
    if (schedule === undefined || /^cron\(\S+( \S+){5}\)$/.test(schedule)) return [];
    const [, count, unit] = /^rate\((\d+) (hours|days?)\)$/.exec(schedule) ?? [];
    const least = unit === "hours" ? 4 : 1;
    if (unit !== undefined && Number(count) >= least && Number(count) <= 999) return [];
    const reason = `got "${schedule}"; rate(4 hours) to rate(999 days), or cron(...) of six fields in UTC, are allowed; set for example "rate(30 days)"`;
    return [{ key: "rotation.schedule", reason }];
}
