const listed = 6;

/** AWS's words, in which a long list of allowed values is shortened to those offered that are nearest to the value that was given. */
export function readable(message: string, isOffered: (value: string) => boolean): string {
    const found = /^'(.*?)' is not one of \[(.*)\](.*)$/s.exec(message);
    if (found === null) return message;
    const [, given = "", list = "", rest = ""] = found;
    const allowed = list
        .split(", ")
        .map((item) => item.replace(/^'|'$/g, ""))
        .filter(isOffered);
    if (allowed.length <= listed * 2) return message;
    const nearest = allowed
        .map((value) => ({ value, distance: distance(given, value), shared: shared(given, value) }))
        .sort((a, b) => a.distance - b.distance || b.shared - a.shared)
        .slice(0, listed)
        .map(({ value }) => `'${value}'`);
    return `'${given}' is not one of [${nearest.join(", ")} and ${allowed.length - listed} more]${rest}`;
}

/** How many characters two texts begin with alike. */
function shared(one: string, other: string): number {
    const end = [...one].findIndex((letter, index) => letter !== other[index]);
    return end < 0 ? one.length : end;
}

/** How many characters are to be changed, added or taken away to make one text of the other. */
export function distance(from: string, to: string): number {
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
