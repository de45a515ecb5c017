/**
 * Pulumi's colour tags, as engine messages carry them: `<{%fg 1%}>`, `<{%bold%}>`, `<{%reset%}>`.
 * Source: `sdk/go/common/diag/colors` of pulumi/pulumi.
 */
const tag = /<\{%([^%]*)%\}>/g;

const attributes: Record<string, string> = {
    reset: "0",
    bold: "1",
    underline: "4",
    reverse: "7",
};

function escapeCode(name: string): string {
    const [kind, number] = name.trim().split(/\s+/);
    if (kind === "fg" && number !== undefined && /^\d+$/.test(number)) return `\u001b[38;5;${number}m`;
    if (kind === "bg" && number !== undefined && /^\d+$/.test(number)) return `\u001b[48;5;${number}m`;
    const code = kind === undefined ? undefined : attributes[kind];
    return code === undefined ? "" : `\u001b[${code}m`;
}

/** A message with its tags turned into terminal codes, or taken out when `color` is false. Unknown tags vanish. */
export function renderTags(message: string, color: boolean): string {
    return message.replace(tag, (_whole, name: string) => (color ? escapeCode(name) : ""));
}
