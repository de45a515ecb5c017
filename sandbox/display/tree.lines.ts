import { infoOf, statusOf, symbolOf, type RowStyle } from "./row.lines";
import { padTo, truncate, widthOf } from "./text";
import type { TreeRow } from "./tree";
import { shownType } from "./urn";

const titles = ["Type", "Name", "Status", "Info"] as const;
type Cells = [type: string, name: string, status: string, info: string];

/** Columns in front of the first title: the operation's symbol and the room around it. */
const margin = 5;
const gap = "  ";

function cellsOf({ resource, branch }: TreeRow, style: RowStyle): Cells {
    const type = branch + shownType(resource.type);
    return [type, resource.name, statusOf(resource, style), infoOf(resource, style)];
}

/** The info gets at least this part of a line, as far as it needs it. */
const infoShare = 4;

/** Widths of type, name and status such that a line fits; the type gives way first, then the name. */
function columnWidths(rows: Cells[], columns: number): [number, number, number] {
    const widest = (column: 0 | 1 | 2): number =>
        Math.max(widthOf(titles[column]), ...rows.map((cells) => widthOf(cells[column])));
    const status = widest(2);
    const info = Math.min(Math.floor(columns / infoShare), Math.max(...rows.map((cells) => widthOf(cells[3]))));
    const room = Math.max(16, columns - margin - status - info - 3 * gap.length);
    const name = Math.min(widest(1), Math.max(Math.floor(room / 2), room - widest(0)));
    return [Math.min(widest(0), room - name), name, status];
}

/** The tree as a table, header first; no line is wider than `columns`. */
export function treeLines(rows: TreeRow[], style: RowStyle, columns: number): string[] {
    if (rows.length === 0) return [];
    const cells = rows.map((row) => cellsOf(row, style));
    const [type, name, status] = columnWidths(cells, columns);
    const fit = (text: string, width: number): string => padTo(truncate(text, width), width);
    const joined = (parts: Cells): string =>
        [fit(parts[0], type), fit(parts[1], name), fit(parts[2], status), parts[3]].join(gap).trimEnd();
    const paintedTitles = titles.map((title) => style.paint("column", title)) as Cells;
    const infoTitle = cells.some((parts) => parts[3] !== "") ? paintedTitles[3] : "";
    const header = " ".repeat(margin) + joined([paintedTitles[0], paintedTitles[1], paintedTitles[2], infoTitle]);
    const lines = rows.map(({ resource }, index) => ` ${symbolOf(resource, style)}  ${joined(cells[index] as Cells)}`);
    return [header, ...lines].map((line) => truncate(line, columns));
}
