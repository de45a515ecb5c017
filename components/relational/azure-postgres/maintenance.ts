const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const minutesPerDay = 1440;
const minutesPerWeek = 7 * minutesPerDay;

/** When a weekly hour of maintenance begins, in UTC; day 0 is Sunday. */
export interface MaintenanceStart {
    dayOfWeek: number;
    startHour: number;
    startMinute: number;
}

/** A moment of the week, `ddd:hh:mm`, in minutes since it began. */
function momentOf(text: string): number | undefined {
    const [, day, hour, minute] = /^([a-z]{3}):([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
    const index = days.indexOf(day ?? "");
    return index < 0 ? undefined : index * minutesPerDay + Number(hour) * 60 + Number(minute);
}

/** The start of a window `ddd:hh:mm-ddd:hh:mm`; undefined for what is none, or not of the one hour that Azure takes. */
export function maintenanceStart(window: string): MaintenanceStart | undefined {
    const [from, to, more] = window.split("-");
    const start = momentOf(from ?? "");
    const end = momentOf(to ?? "");
    if (start === undefined || end === undefined || more !== undefined) return undefined;
    if ((end - start + minutesPerWeek) % minutesPerWeek !== 60) return undefined;
    const ofDay = start % minutesPerDay;
    return {
        dayOfWeek: Math.floor(start / minutesPerDay),
        startHour: Math.floor(ofDay / 60),
        startMinute: ofDay % 60,
    };
}
