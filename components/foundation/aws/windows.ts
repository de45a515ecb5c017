import type { Rule } from "../../shared/rule";
/** A weekly or daily time range in minutes from Monday 00:00 UTC. */
interface Span {
    start: number;
    minutes: number;
}

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;
/** The shortest window that RDS and DocumentDB take, in minutes. */
export const shortestWindowMinutes = 30;

const clock = (hours: string, minutes: string) => Number(hours) * 60 + Number(minutes);
const time = "([01]\\d|2[0-3]):([0-5]\\d)";
const day = `(${days.join("|")})`;
const daily = new RegExp(`^${time}-${time}$`);
const weekly = new RegExp(`^${day}:${time}-${day}:${time}$`, "i");

/** Reads a backup window, `hh:mm-hh:mm` in UTC; undefined when it is none. */
export function dailySpan(text: string): Span | undefined {
    const [, h1, m1, h2, m2] = daily.exec(text) ?? [];
    if (h1 === undefined) return undefined;
    const start = clock(h1, m1!);
    return { start, minutes: (clock(h2!, m2!) - start + dayMinutes) % dayMinutes };
}

/** Reads a maintenance window, `ddd:hh:mm-ddd:hh:mm` in UTC; undefined when it is none. */
export function weeklySpan(text: string): Span | undefined {
    const [, d1, h1, m1, d2, h2, m2] = weekly.exec(text) ?? [];
    if (d1 === undefined) return undefined;
    const at = (name: string, hours: string, minutes: string) =>
        days.indexOf(name.toLowerCase()) * dayMinutes + clock(hours, minutes);
    const start = at(d1, h1!, m1!);
    return { start, minutes: (at(d2!, h2!, m2!) - start + weekMinutes) % weekMinutes };
}

/** Whether a daily window and a weekly one ever meet, the turn of the week included. */
export function overlaps(everyDay: Span, everyWeek: Span): boolean {
    return [-1, 0, 1, 2, 3, 4, 5, 6, 7].some((index) => {
        const start = everyDay.start + index * dayMinutes;
        return [0, weekMinutes].some(
            (turn) =>
                start < everyWeek.start + turn + everyWeek.minutes && everyWeek.start + turn < start + everyDay.minutes,
        );
    });
}

/** What a service would refuse of its windows: their form, their length, and that they meet. `shortest` is in minutes. */
export function windowRules(
    service: string,
    { backupWindow, maintenanceWindow }: { backupWindow: string; maintenanceWindow: string },
    shortest = shortestWindowMinutes,
): Rule[] {
    const backup = dailySpan(backupWindow);
    const maintenance = weeklySpan(maintenanceWindow);
    return [
        {
            key: "backupWindow",
            broken: backup === undefined || backup.minutes < shortest,
            reason: `got "${backupWindow}"; it is hh:mm-hh:mm in UTC, ${shortest} minutes or more; set for example "02:00-03:00"`,
        },
        {
            key: "maintenanceWindow",
            broken: maintenance === undefined || maintenance.minutes < shortest,
            reason: `got "${maintenanceWindow}"; it is ddd:hh:mm-ddd:hh:mm in UTC, ${shortest} minutes or more; set for example "sun:04:00-sun:05:00"`,
        },
        {
            key: "maintenanceWindow",
            broken: backup !== undefined && maintenance !== undefined && overlaps(backup, maintenance),
            reason: `"${maintenanceWindow}" meets backupWindow "${backupWindow}", and ${service} wants them apart; move one of them`,
        },
    ];
}
