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
