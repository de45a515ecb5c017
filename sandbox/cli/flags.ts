import { CliError } from "./cli-error";

/**
 * How a flag takes its value: `boolean` alone or as `--flag=false`; `text` and `number` one value; `list` may come
 * several times; `optional` is text that may be left out, then it means `without`.
 */
export interface FlagSpec {
    name: string;
    short?: string;
    kind: "boolean" | "text" | "number" | "list" | "optional";
    /** What an `optional` flag without a value means. */
    without?: string;
    /** One line for `--help`; without it the flag is accepted but not shown. */
    help?: string;
    /** The only values that a `text` takes. */
    values?: string[];
    /** The sandbox knows the flag but cannot do it: using it is an error. */
    unsupported?: boolean;
}

/** The flags of one call, by their long names. */
export class Flags {
    constructor(private readonly values: ReadonlyMap<string, string[]>) {}

    given(name: string): boolean {
        return this.values.has(name);
    }

    /** Whether a switch is on; `--output=json` is another way to say `--json`. */
    on(name: string): boolean {
        return this.text(name) === "true" || (name === "json" && this.text("output") === "json");
    }

    /** Of a switch that is on by default: whether nobody has turned it off. */
    isLeftOn(name: string): boolean {
        return !this.given(name) || this.on(name);
    }

    /** The last value given. */
    text(name: string): string | undefined {
        return this.values.get(name)?.at(-1);
    }

    list(name: string): string[] {
        return this.values.get(name) ?? [];
    }

    number(name: string): number | undefined {
        const text = this.text(name);
        return text === undefined ? undefined : Number(text);
    }
}

/** A command line taken apart by a command's flags. Flags and other words may be mixed; `--` ends the flags. */
export function parseFlags(words: string[], specs: FlagSpec[]): { flags: Flags; rest: string[] } {
    const values = new Map<string, string[]>();
    const rest: string[] = [];
    const queue = [...words];
    for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
        if (word === "--") {
            rest.push(...queue);
            break;
        }
        if (!word.startsWith("-") || word === "-") rest.push(word);
        else if (word.startsWith("--")) takeLong(word, specs, queue, values);
        else takeShorts(word, specs, queue, values);
    }
    return { flags: new Flags(values), rest };
}

function takeLong(word: string, specs: FlagSpec[], queue: string[], values: Map<string, string[]>): void {
    const equals = word.indexOf("=");
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    const spec = specs.find((candidate) => candidate.name === name);
    if (spec === undefined) throw new CliError(`unknown flag: --${name}`);
    add(spec, equals < 0 ? undefined : word.slice(equals + 1), queue, values, `--${name}`);
}

function takeShorts(word: string, specs: FlagSpec[], queue: string[], values: Map<string, string[]>): void {
    for (let at = 1; at < word.length; at++) {
        const letter = word[at] ?? "";
        const spec = specs.find((candidate) => candidate.short === letter);
        if (spec === undefined) throw new CliError(`unknown shorthand flag: '${letter}' in ${word}`);
        const following = word.slice(at + 1);
        const flag = `-${letter}`;
        if (following.startsWith("=")) return add(spec, following.slice(1), queue, values, flag);
        if (spec.kind !== "boolean" && spec.kind !== "optional" && following !== "")
            return add(spec, following, queue, values, flag);
        add(spec, undefined, queue, values, flag);
        if (spec.kind !== "boolean" && spec.kind !== "optional") return;
    }
}

function add(
    spec: FlagSpec,
    given: string | undefined,
    queue: string[],
    values: Map<string, string[]>,
    shown: string,
): void {
    if (spec.unsupported === true)
        throw new CliError(`the sandbox does not support ${shown}; use the real Pulumi CLI for it`);
    const value = given ?? valueOf(spec, queue, shown);
    if (spec.kind === "boolean" && !/^(true|false|1|0|t|f)$/i.test(value)) {
        throw new CliError(
            `invalid argument "${value}" for "${fullName(spec)}" flag: strconv.ParseBool: parsing "${value}": invalid syntax`,
        );
    }
    if (spec.kind === "number" && !/^-?\d+$/.test(value)) {
        throw new CliError(
            `invalid argument "${value}" for "${fullName(spec)}" flag: strconv.ParseInt: parsing "${value}": invalid syntax`,
        );
    }
    if (spec.values !== undefined && value !== "" && !spec.values.includes(value)) {
        throw new CliError(
            `invalid argument "${value}" for "${fullName(spec)}" flag: ${spec.name} "${value}" not supported, valid values are: ${spec.values.join(" or ")}`,
        );
    }
    const normal = spec.kind === "boolean" ? String(/^(true|1|t)$/i.test(value)) : value;
    values.set(spec.name, [...(values.get(spec.name) ?? []), normal]);
}

function fullName({ short, name }: FlagSpec): string {
    return short === undefined ? `--${name}` : `-${short}, --${name}`;
}

function valueOf(spec: FlagSpec, queue: string[], shown: string): string {
    if (spec.kind === "boolean") return "true";
    if (spec.kind === "optional") return spec.without ?? "true";
    const next = queue.shift();
    if (next === undefined)
        throw new CliError(
            shown.startsWith("--")
                ? `flag needs an argument: ${shown}`
                : `flag needs an argument: '${shown[1] ?? ""}' in ${shown}`,
        );
    return next;
}
