const listed = 6;

/** AWS's words, in which a long list of allowed values is shortened to those nearest to the value that was given. */
export function readable(message: string): string {
    const found = /^'(.*?)' is not one of \[(.*)\](.*)$/s.exec(message);
    if (found === null) return message;
    const [, given = "", list = "", rest = ""] = found;
    const allowed = list.split(", ").map((item) => item.replace(/^'|'$/g, ""));
    if (allowed.length <= listed * 2) return message;
    const nearest = allowed
        .map((value) => ({ value, distance: distance(given, value) }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, listed)
        .map(({ value }) => `'${value}'`);
    return `'${given}' is not one of [${nearest.join(", ")} and ${allowed.length - listed} more]${rest}`;
}

/** How many characters are to be changed, added or taken away to make one text of the other. */
function distance(from: string, to: string): number {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 0; i < from.length; i += 1) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j += 1) {
            const change = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
            next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}
