/** The candidates that are not further from the word than `limit` changes of a letter, nearest first and else in their own order. Case does not count. */
export function nearest(word: string, candidates: Iterable<string>, limit: number): string[] {
    const lower = word.toLowerCase();
    return [...candidates]
        .map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase(), limit) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance)
        .map(({ candidate }) => candidate);
}

/** `; did you mean "x"?`, or nothing when every candidate is further than half the word away. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
    const limit = Math.max(2, Math.floor(word.length / 2));
    const [best] = nearest(word, [...candidates].sort(), limit);
    return best === undefined ? "" : `; did you mean "${best}"?`;
}

function editDistance(a: string, b: string, limit: number): number {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution));
        }
        previous = current;
    }
    return previous[b.length] ?? limit + 1;
}
