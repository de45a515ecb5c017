/** A time on some days of every week, in UTC. */
export interface WeeklyTime {
    minute: number;
    hour: number;
    weekDays: string[];
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const short = days.map((day) => day.slice(0, 3).toUpperCase());

/** Reads "cron(0 19 ? * MON-FRI *)"; undefined for what is no such expression, or no single time on days of each week, which is all that a recurrence of Logic Apps knows. */
export function parseWeeklyTime(text: string): WeeklyTime | undefined {
    const fields = /^cron\((\d{1,2}) (\d{1,2}) [?*] \* (\S+) \*\)$/.exec(text);
    if (fields === null) return undefined;
    const [minute, hour] = [Number(fields[1]), Number(fields[2])];
    const weekDays = daysOf(fields[3] ?? "");
    if (minute > 59 || hour > 23 || weekDays === undefined) return undefined;
    return { minute, hour, weekDays };
}

/** The days of "MON-FRI", "SAT,SUN", "*" or "?", in the order of the week. */
function daysOf(text: string): string[] | undefined {
    if (text === "*" || text === "?") return days;
    const ranges = text.split(",").map((part) => part.split("-").map((day) => short.indexOf(day)));
    if (ranges.some((range) => range.length > 2 || range.includes(-1))) return undefined;
    const named = ranges.flatMap(([first = 0, last = first]) => daysBetween(first, last));
    return days.filter((_, index) => named.includes(index));
}

/** From one day to another, through the end of the week where the last comes first. */
function daysBetween(first: number, last: number): number[] {
    const length = ((last - first + days.length) % days.length) + 1;
    return Array.from({ length }, (_, index) => (first + index) % days.length);
}
