/** Up to `count` of the candidates, nearest in spelling first; none that is further than half the word away. */
export function nearest(word: string, candidates: Iterable<string>, count = 1): string[] {
    const lower = word.toLowerCase();
    const limit = Math.max(2, Math.floor(word.length / 2));
    return [...candidates]
        .map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase(), limit) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, count)
        .map(({ candidate }) => candidate);
}

/** `; did you mean "x"?`, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
    const [best] = nearest(word, candidates);
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
