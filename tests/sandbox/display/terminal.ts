/** A terminal as far as the live display uses one: returns the rows that a person would see, scrolled-off ones included. */
export function screenAfter(written: string): string[] {
    const rows: string[] = [""];
    let row = 0;
    let column = 0;
    // eslint-disable-next-line no-control-regex -- escape codes are control characters
    for (const [token] of written.matchAll(/\u001b\[\??[0-9;]*[A-Za-z]|[^\u001b]/gu)) {
        if (token === "\n") {
            row++;
            column = 0;
            rows[row] ??= "";
        } else if (token === "\r") column = 0;
        else if (token.endsWith("A") && token.startsWith("\u001b")) row -= Number(token.slice(2, -1));
        else if (token === "\u001b[K") rows[row] = (rows[row] ?? "").slice(0, column);
        else if (token === "\u001b[J") {
            rows.length = row + 1;
            rows[row] = (rows[row] ?? "").slice(0, column);
        } else if (!token.startsWith("\u001b")) {
            const text = rows[row] ?? "";
            rows[row] = text.slice(0, column).padEnd(column) + token + text.slice(column + token.length);
            column += token.length;
        }
        if (row < 0) throw new Error("the cursor left the screen");
    }
    return rows.map((text) => text.trimEnd());
}
