import { isDeepStrictEqual } from "node:util";
import { Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, YAMLMap } from "yaml";

/** An entry of a block map: its name and the lines, counted from 0, that its key and value take; comments above are not its own. */
interface Entry {
    name: string;
    first: number;
    last: number;
    column: number;
}

/**
 * The text of a changed document in which every entry that did not change keeps its lines as its author wrote them.
 * Where the source is not laid out in block maps, the document is written anew.
 */
export function keepLines(source: string, document: Document): string {
    const written = document.toString({ lineWidth: 0 });
    try {
        const kept = spliced(source, document);
        return isDeepStrictEqual(parseDocument(kept).toJS(), document.toJS()) ? kept : written;
    } catch {
        return written;
    }
}

function spliced(source: string, document: Document): string {
    const counter = new LineCounter();
    const before = parseDocument(source, { lineCounter: counter });
    const after = document.contents;
    if (!isMap(before.contents) || before.contents.flow === true || !isMap(after)) throw new Error("not in lines");
    const lines = source.replace(/\n$/, "").split("\n");
    const config = before.get("config");
    const changed = document.get("config");
    // From the bottom up, so that the line numbers above stay true.
    const nested = isMap(config) && config.flow !== true && isMap(changed);
    if (nested) replaceEntries(lines, entriesOf(config, counter), config, changed);
    const grown = lines.length - source.replace(/\n$/, "").split("\n").length;
    const top = entriesOf(before.contents, counter);
    const at = top.findIndex(({ name }) => name === "config");
    const shifted = top.map((entry, index) => ({
        ...entry,
        first: entry.first + (at >= 0 && index > at ? grown : 0),
        last: entry.last + (at >= 0 && index >= at ? grown : 0),
    }));
    replaceEntries(lines, shifted, before.contents, after, nested ? "config" : undefined);
    return `${lines.join("\n")}\n`;
}

function entriesOf(map: YAMLMap, counter: LineCounter): Entry[] {
    return map.items.map(({ key, value }) => {
        if (!isScalar(key) || !key.range) throw new Error("not in lines");
        const end = isNode(value) && value.range ? value.range[1] : key.range[1];
        const start = counter.linePos(key.range[0]);
        const last = counter.linePos(Math.max(end - 1, key.range[0])).line - 1;
        return { name: String(key.value), first: start.line - 1, last, column: start.col - 1 };
    });
}

function replaceEntries(lines: string[], entries: Entry[], before: YAMLMap, after: YAMLMap, settled?: string): void {
    const column = entries[0]?.column ?? 0;
    const known = new Set(entries.map(({ name }) => name));
    const end = (entries.at(-1)?.last ?? lines.length - 1) + 1;
    const added = after.items.filter(({ key }) => !known.has(nameOf(key)));
    const isFirst = (pair: Pair): boolean => after.items[0] === pair;
    lines.splice(end, 0, ...added.filter((pair) => !isFirst(pair)).flatMap((pair) => rendered(pair, column)));
    for (const { name, first, last } of entries.toReversed()) {
        const pair = after.items.find(({ key }) => nameOf(key) === name);
        if (name === settled && pair !== undefined) continue;
        if (pair !== undefined && isDeepStrictEqual(plain(before.get(name)), plain(after.get(name)))) continue;
        lines.splice(first, last - first + 1, ...(pair === undefined ? [] : rendered(pair, column)));
    }
    const leading = added.filter(isFirst).flatMap((pair) => rendered(pair, column));
    lines.splice(entries[0]?.first ?? 0, 0, ...leading);
}

/** One pair as lines of its own, without the comments above it, which stay where they are. */
function rendered(pair: Pair, column: number): string[] {
    const map = new YAMLMap();
    const copy = pair.clone();
    if (isNode(copy.key)) Object.assign(copy.key, { commentBefore: undefined, spaceBefore: false });
    map.items.push(copy);
    const text = new Document(map).toString({ lineWidth: 0, flowCollectionPadding: true });
    return text
        .trimEnd()
        .split("\n")
        .map((line) => (line === "" ? line : " ".repeat(column) + line));
}

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

const plain = (value: unknown): unknown => (isNode(value) ? (value.toJSON() as unknown) : value);
