/** Names of what is shown, not of colours: the one table below decides how each looks. */
export type Tone =
    | "headline"
    | "column"
    | "create"
    | "update"
    | "delete"
    | "replace"
    | "read"
    | "error"
    | "warning"
    | "info"
    | "muted"
    | "strong";

const codes: Record<Tone, string> = {
    headline: "1;95",
    column: "4;94",
    create: "32",
    update: "33",
    delete: "31",
    replace: "35",
    read: "36",
    error: "91",
    warning: "33",
    info: "94",
    muted: "90",
    strong: "1",
};

/** Wraps text in the escape codes of a tone; without colour it returns the text as it is. */
export type Paint = (tone: Tone | undefined, text: string) => string;

const plain: Paint = (_tone, text) => text;

const colored: Paint = (tone, text) =>
    tone === undefined || text === "" ? text : `\u001b[${codes[tone]}m${text}\u001b[0m`;

export function palette(color: boolean): Paint {
    return color ? colored : plain;
}
