/** The ways in which Azure's documentation says the least and the greatest number that a property takes. */
const phrases = [
    />=\s*(\d[\d,]*) and <=\s*(\d[\d,]*)/,
    /(?:between|within|from|(?:value|be)(?: between)?) (\d[\d,]*) (?:to|and) (\d[\d,]*)/,
    /[Aa]ccepted range for this value is (\d[\d,]*)[^\d]{1,6}(\d[\d,]*)/,
    /between \[(\d+)-(\d+)\]/,
    /[Mm]inimum (?:specified )?value (?:is|can be) (\d[\d,]*)[^.]{0,20}(?:\. The)? ?(?:and the |and )?maximum(?: value)? (?:is|can be) (\d[\d,]*)/,
    /\{(\d), (?:\d, )+(\d)\}/,
];

/** The range that a doc comment states; undefined when it states none. */
export function rangeIn(doc: string): [number, number] | undefined {
    const text = doc.replace(/\s*\n\s*\*\s?/g, " ");
    for (const phrase of phrases) {
        const [, least, most] = phrase.exec(text) ?? [];
        if (least === undefined || most === undefined) continue;
        const range: [number, number] = [numberOf(least), numberOf(most)];
        if (range[0] < range[1]) return range;
    }
    return undefined;
}

function numberOf(text: string): number {
    return Number(text.replaceAll(",", ""));
}
