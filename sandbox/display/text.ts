/** Terminal codes that take no room: colours, cursor moves, links. */
// eslint-disable-next-line no-control-regex -- escape codes are control characters
const escapeSequence = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g;
// eslint-disable-next-line no-control-regex -- everything a terminal would act on instead of showing it
const controlCharacter = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const wideCharacter =
    /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}])/u;
const emojiVariation = "\ufe0f";
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const printableAscii = /^[\u0020-\u007e]*$/;

export function withoutCodes(text: string): string {
    return text.replace(escapeSequence, "");
}

/** A message with all it could do to a terminal taken out; line breaks stay, tabs become spaces. */
export function harmless(text: string): string {
    return withoutCodes(text).replaceAll("\r\n", "\n").replaceAll("\t", "    ").replace(controlCharacter, "");
}

function graphemeWidth(grapheme: string): number {
    if (/^\p{Mark}+$/u.test(grapheme)) return 0;
    return wideCharacter.test(grapheme) || grapheme.includes(emojiVariation) ? 2 : 1;
}

/** Columns that a text takes in a terminal: wide characters and emoji take two, codes and accents none. */
export function widthOf(text: string): number {
    const shown = withoutCodes(text);
    if (printableAscii.test(shown)) return shown.length;
    let width = 0;
    for (const { segment } of graphemes.segment(shown)) width += graphemeWidth(segment);
    return width;
}

export function padTo(text: string, width: number): string {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Where a text without codes may be cut so that the first part takes at most `width` columns. */
function cutAt(text: string, width: number): number {
    if (printableAscii.test(text)) return Math.min(width, text.length);
    let used = 0;
    for (const { segment, index } of graphemes.segment(text)) {
        used += graphemeWidth(segment);
        if (used > width) return index;
    }
    return text.length;
}

/** The text cut to at most `width` columns, ending in an ellipsis when something was cut; codes before the cut are kept. */
export function truncate(text: string, width: number): string {
    if (widthOf(text) <= width) return text;
    if (width <= 0) return "";
    let room = width - 1;
    let kept = "";
    let coded = false;
    let position = 0;
    for (const match of [...text.matchAll(escapeSequence), undefined]) {
        const piece = text.slice(position, match?.index);
        const end = cutAt(piece, room);
        kept += piece.slice(0, end);
        if (end < piece.length || match === undefined) break;
        room -= widthOf(piece);
        kept += match[0];
        coded = true;
        position = match.index + match[0].length;
    }
    return coded ? `${kept}…\u001b[0m` : `${kept}…`;
}

/** One line as lines of at most `width` columns, broken between words; a word that is longer than a line is cut. */
function wrapLine(line: string, width: number): string[] {
    const indent = /^ */.exec(line)?.[0] ?? "";
    if (widthOf(line) <= width || indent.length + 8 > width) return [line];
    const lines: string[] = [];
    let current = indent;
    for (let word of line.trim().split(/ +/)) {
        const separator = current === indent ? "" : " ";
        if (widthOf(current) + separator.length + widthOf(word) <= width) {
            current += separator + word;
            continue;
        }
        if (current !== indent) lines.push(current);
        while (widthOf(word) > width - indent.length) {
            const end = Math.max(1, cutAt(withoutCodes(word), width - indent.length));
            const plainWord = withoutCodes(word);
            lines.push(indent + plainWord.slice(0, end));
            word = plainWord.slice(end);
        }
        current = indent + word;
    }
    return current === indent ? lines : [...lines, current];
}

/** A message as lines of at most `width` columns: its own line breaks stay, long lines break between words. */
export function wrap(message: string, width: number): string[] {
    return message.split("\n").flatMap((line) => wrapLine(line.trimEnd(), width));
}
