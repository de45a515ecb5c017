import type { Paint, Tone } from "./palette";
import type { PropertyChange } from "./property-change";
import { flowText, type ShownValue } from "./shown-value";
import { padTo, widthOf } from "./text";

export interface PropertyStyle {
    paint: Paint;
    /** Nested values that fit into this many columns stay on one line; 0 always spreads them. */
    flowColumns: number;
    /** Longer texts are cut; 0 never cuts. */
    textLimit: number;
    /** Longer lists that stay as they are show so many of their values and how many more there are; 0 shows all. */
    listLimit: number;
}

type Mark = " " | "+" | "-" | "~";
const tones: Record<Mark, Tone | undefined> = { " ": undefined, "+": "create", "-": "delete", "~": "update" };

/** `indent` is where the key starts; the mark stands two columns before it. */
function line(style: PropertyStyle, indent: number, mark: Mark, content: string): string {
    return " ".repeat(Math.max(0, indent - 2)) + style.paint(tones[mark], `${mark} ${content}`);
}

function cut(text: string, limit: number): string {
    return limit > 0 && text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

function valueLines(style: PropertyStyle, indent: number, mark: Mark, head: string, value: ShownValue): string[] {
    if (value.kind === "text") return [line(style, indent, mark, head + cut(value.text, style.textLimit))];
    const flow = flowText(value);
    const size = value.kind === "list" ? value.items.length : value.entries.size;
    if (size === 0 || indent + widthOf(head) + widthOf(flow) <= style.flowColumns) {
        return [line(style, indent, mark, head + flow)];
    }
    const limit = style.listLimit > 0 && size > style.listLimit && value.kind === "list" ? style.listLimit : size;
    const [open, close] = value.kind === "list" ? ["[", "]"] : [`${value.label}{`, "}"];
    const heads =
        value.kind === "list"
            ? value.items.map((item, index): [string, ShownValue] => [`[${index}]`, item])
            : [...value.entries];
    const width = Math.max(...heads.slice(0, limit).map(([key]) => widthOf(key)));
    const more = limit < size ? [line(style, indent + 4, mark, `… ${size - limit} more`)] : [];
    return [
        line(style, indent, mark, head + open),
        ...heads
            .slice(0, limit)
            .flatMap(([key, item]) => valueLines(style, indent + 4, mark, `${padTo(key, width)}: `, item)),
        ...more,
        line(style, indent, mark === "~" ? " " : mark, close),
    ];
}

/** Both texts of an update; when they are long, the part that they share at the start is left out. */
function textPair(before: string, after: string, limit: number): [string, string] {
    if (limit === 0 || Math.max(before.length, after.length) <= limit) return [before, after];
    let shared = 0;
    while (shared < before.length && before[shared] === after[shared]) shared++;
    const from = Math.max(0, shared - 20);
    const tail = (text: string): string => cut((from > 0 ? "…" : "") + text.slice(from), limit);
    return [tail(before), tail(after)];
}

function updateLines(
    style: PropertyStyle,
    indent: number,
    head: string,
    before: ShownValue,
    after: ShownValue,
): string[] {
    if (before.kind === "text" && after.kind === "text") {
        const [old, now] = textPair(before.text, after.text, style.textLimit);
        return [line(style, indent, "~", `${head}${old} => ${now}`)];
    }
    return [...valueLines(style, indent, "-", head, before), ...valueLines(style, indent, "+", head, after)];
}

/** One property and what happened to it; `head` is its name with the colon, already padded. */
export function changeLines(style: PropertyStyle, indent: number, head: string, change: PropertyChange): string[] {
    switch (change.kind) {
        case "same":
            return valueLines(style, indent, " ", head, change.value);
        case "add":
            return valueLines(style, indent, "+", head, change.value);
        case "delete":
            return valueLines(style, indent, "-", head, change.value);
        case "update":
            return updateLines(style, indent, head, change.before, change.after);
        case "list":
            return [
                line(style, indent, "~", `${head}[`),
                ...entriesLines(
                    style,
                    indent + 4,
                    change.items.map((item, index) => [`[${index}]`, item]),
                ),
                line(style, indent, " ", "]"),
            ];
        case "object":
            return [
                line(style, indent, "~", `${head}${change.label}{`),
                ...entriesLines(style, indent + 4, [...change.entries]),
                line(style, indent, " ", "}"),
            ];
    }
}

/** Properties under one another, their colons aligned. */
export function entriesLines(style: PropertyStyle, indent: number, entries: [string, PropertyChange][]): string[] {
    const width = Math.max(0, ...entries.map(([key]) => widthOf(key)));
    return entries.flatMap(([key, change]) => changeLines(style, indent, `${padTo(key, width)}: `, change));
}
