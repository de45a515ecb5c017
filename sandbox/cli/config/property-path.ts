/** Steps into a value: names of a map's members and indexes of a list's. */
export type PropertyPath = (string | number)[];

const BARE = /^[^.[]*/;
const INTEGER = /^[+-]?\d+$/;
const NAME_NEEDS_QUOTES = /[^A-Za-z0-9_$-]/;

/** Reads `outer.inner[0]["quoted name"]`. Throws with the words of the Pulumi CLI. */
export function parsePropertyPath(text: string): PropertyPath {
    const steps: PropertyPath = [];
    let rest = text;
    if (rest.startsWith(".")) throw new Error("expected property path to start with a name or index");
    while (rest.length > 0) {
        if (rest.startsWith(".")) {
            rest = rest.slice(1);
            if (rest.length === 0) throw new Error("expected property path to end with a name or index");
            if (rest.startsWith("[")) throw new Error("expected property name after '.'");
        } else if (rest.startsWith('["')) {
            const { name, after } = quotedName(rest);
            steps.push(name);
            rest = after;
        } else if (rest.startsWith("[")) {
            const { step, after } = index(rest);
            steps.push(step);
            rest = after;
        } else {
            const name = BARE.exec(rest)?.[0] ?? "";
            steps.push(name);
            rest = rest.slice(name.length);
        }
    }
    return steps;
}

function quotedName(text: string): { name: string; after: string } {
    let name = "";
    let at = 2;
    while (text[at] !== '"') {
        if (at >= text.length) throw new Error("missing closing quote in property name");
        if (text.startsWith('\\"', at)) at++;
        name += text[at];
        at++;
    }
    if (text[at + 1] !== "]") throw new Error("missing closing bracket in property access");
    return { name, after: text.slice(at + 2) };
}

function index(text: string): { step: string | number; after: string } {
    const close = text.indexOf("]");
    if (close < 0) throw new Error("missing closing bracket in array index");
    const segment = text.slice(1, close);
    const after = text.slice(close + 1);
    if (segment === "*") return { step: "*", after };
    if (!INTEGER.test(segment))
        throw new Error(`invalid array index: strconv.ParseInt: parsing "${segment}": invalid syntax`);
    return { step: Number(segment), after };
}

/** The text that {@link parsePropertyPath} reads back as the same steps. */
export function formatPropertyPath(steps: PropertyPath): string {
    return steps
        .map((step, at) => {
            if (typeof step === "number") return `[${step}]`;
            if (step === "" || NAME_NEEDS_QUOTES.test(step)) return `["${step.replaceAll('"', '\\"')}"]`;
            return at === 0 ? step : `.${step}`;
        })
        .join("");
}
