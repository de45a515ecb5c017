const SUSPICIOUS_NAME = /passwd|pass|password|pwd|secret|token/i;
const CHECKED_CHARACTERS = 16;
const STRONG_BITS = 80;
const STRONG_BITS_EACH = 3;

/**
 * Guesses whether a plain value was meant to be secret: its key sounds like one and its first characters look random.
 * The Pulumi CLI weighs them with a dictionary; here words and short numbers joined by punctuation count as not random.
 */
export function looksLikeSecret(name: string, value: string): boolean {
    if (!SUSPICIOUS_NAME.test(name)) return false;
    const checked = value.slice(0, CHECKED_CHARACTERS);
    if (checked === "" || isWords(value)) return false;
    const bits = checked.length * Math.log2(alphabetOf(checked));
    return bits >= STRONG_BITS || (bits >= STRONG_BITS / 2 && bits / checked.length >= STRONG_BITS_EACH);
}

function isWords(value: string): boolean {
    return value.split(/[\s\-_./:@,]+/).every((piece) => /^([A-Z]?[a-z]*|[A-Z]+|\d{1,4})$/.test(piece));
}

function alphabetOf(text: string): number {
    const kinds: [RegExp, number][] = [
        [/[a-z]/, 26],
        [/[A-Z]/, 26],
        [/\d/, 10],
        [/[^A-Za-z0-9]/, 33],
    ];
    return kinds.reduce((sum, [pattern, size]) => sum + (pattern.test(text) ? size : 0), 0);
}
