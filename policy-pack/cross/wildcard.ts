/** Whether a word fits one of the patterns, in which `*` stands for anything. */
export function matchesAny(word: string, patterns: readonly string[]): boolean {
    return patterns.some((pattern) => {
        const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
        return new RegExp(`^${parts.join(".*")}$`, "i").test(word);
    });
}
