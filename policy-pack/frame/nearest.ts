/** The known word that takes the fewest edits to reach from `given`, for messages about misspelled names. */
export function nearest(given: string, known: readonly string[]): string | undefined {
    const ranked = known
        .map((word) => ({ word, distance: editDistance(given.toLowerCase(), word.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.word;
}

/** How many characters have to be inserted, removed or replaced to make one word the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[to.length] ?? 0;
}
