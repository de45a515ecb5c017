/** Rows under headers, columns two spaces apart, as the Pulumi CLI prints its lists. */
export function tableLines(headers: string[], rows: string[][], indent = ""): string[] {
    const widths = headers.map((header, column) =>
        Math.max(header.length, ...rows.map((row) => row[column]?.length ?? 0)),
    );
    return [headers, ...rows].map((row) => {
        const cells = row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)));
        return `${indent}${cells.join("  ")}`;
    });
}

/** A time in full, in the zone of this machine: `2026-11-22 04:49:52.339 +0000 UTC`. A text may have more digits than milliseconds. */
export function fullDate(time: Date | string): string {
    const date = new Date(time);
    const fraction =
        (typeof time === "string" ? time : date.toISOString()).match(/\.(\d+)/)?.[1]?.replace(/0+$/, "") ?? "";
    const two = (number: number): string => String(number).padStart(2, "0");
    const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
    const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
    const ahead = -date.getTimezoneOffset();
    const offset = `${ahead < 0 ? "-" : "+"}${two(Math.floor(Math.abs(ahead) / 60))}${two(Math.abs(ahead) % 60)}`;
    const parts = new Intl.DateTimeFormat("en", { timeZoneName: "short" }).formatToParts(date);
    const zone = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    return `${day} ${clock}${fraction === "" ? "" : `.${fraction}`} ${offset} ${zone}`;
}

/** How long ago something was, in words; or how far ahead it is, as after the clock was set back. */
export function ago(then: Date, now: Date): string {
    const milliseconds = now.getTime() - then.getTime();
    const seconds = Math.floor(Math.abs(milliseconds) / 1000);
    if (seconds < 1) return "now";
    const units: [number, string][] = [
        [31_557_600, "year"],
        [2_629_800, "month"],
        [604_800, "week"],
        [86_400, "day"],
        [3600, "hour"],
        [60, "minute"],
        [1, "second"],
    ];
    const [size, name] = units.find(([length]) => seconds >= length) ?? [1, "second"];
    const count = Math.floor(seconds / size);
    return `${count} ${name}${count === 1 ? "" : "s"} ${milliseconds < 0 ? "from now" : "ago"}`;
}
