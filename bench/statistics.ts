/** What several runs of one thing came to, all in the same unit. */
export interface Spread {
    min: number;
    median: number;
    max: number;
    runs: number;
}

export function spreadOf(values: number[]): Spread {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (index: number): number => sorted[index] ?? Number.NaN;
    const middle = Math.floor(sorted.length / 2);
    const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
    return { min: at(0), median, max: at(sorted.length - 1), runs: sorted.length };
}

/** A row of the report: `reference` is what 1.00 stands for. */
export interface Row {
    title: string;
    unit: string;
    spread: Spread;
    reference: { value: number; name: string } | undefined;
}

const header = ["", "min", "median", "max", "ratio"];

function cells({ title, unit, spread, reference }: Row): string[] {
    const number = (value: number): string => `${value.toFixed(2)} ${unit}`;
    const ratio = reference === undefined ? "" : `${(spread.median / reference.value).toFixed(2)} ${reference.name}`;
    return [title, number(spread.min), number(spread.median), number(spread.max), ratio];
}

/** The rows as a table with aligned columns. */
export function report(rows: Row[]): string {
    const table = [header, ...rows.map(cells)];
    const widths = header.map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
    return table
        .map((row) =>
            row
                .map((cell, column) =>
                    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
                )
                .join("   ")
                .trimEnd(),
        )
        .join("\n");
}
