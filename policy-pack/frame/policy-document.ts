/** One statement of an IAM policy document, with lists where the grammar allows a single value. */
export interface Statement {
    readonly effect: string;
    readonly principals: readonly unknown[];
    readonly actions: readonly string[];
    readonly resources: readonly string[];
    readonly condition: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The statements of a document given as JSON text or as an object; none when it is not a document. */
export function statementsOf(document: unknown): readonly Statement[] {
    const parsed = typeof document === "string" ? parse(document) : document;
    const statements = (parsed as { readonly Statement?: unknown } | undefined)?.Statement;
    return listOf(statements).map((each) => statementFrom(each as Readonly<Record<string, unknown>>));
}

/** A single value or a list, as a list. */
export function listOf(value: unknown): readonly unknown[] {
    if (value === undefined || value === null) {
        return [];
    }
    return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function statementFrom(raw: Readonly<Record<string, unknown>>): Statement {
    // An Allow for all but some is an Allow for everybody else in the world.
    const principal = raw["Effect"] === "Allow" && raw["NotPrincipal"] !== undefined ? "*" : raw["Principal"];
    const principals =
        typeof principal === "string" ? [principal] : listOf((principal as { AWS?: unknown } | undefined)?.AWS);
    return {
        effect: String(raw["Effect"]),
        principals,
        actions: listOf(raw["Action"]).map(String),
        resources: listOf(raw["Resource"]).map(String),
        condition: (raw["Condition"] ?? {}) as Statement["condition"],
    };
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch {
        return undefined;
    }
}
