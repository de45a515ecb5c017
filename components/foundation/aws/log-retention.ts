/** The retention periods that CloudWatch Logs takes, in days. Source: PutRetentionPolicy, Amazon CloudWatch Logs API reference. */
export const logRetentionDays = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** Why CloudWatch Logs would refuse a retention period; undefined when it takes it. */
export function retentionReason(days: number): string | undefined {
    if (logRetentionDays.includes(days)) return undefined;
    return `got ${days}; CloudWatch Logs takes ${logRetentionDays.join(", ")}; set one of those or leave it out`;
}
