/** What a team asks for. */
export interface DatabaseRequest {
    /** The database's name, unique in this service. */
    name: string;
    /** The team that answers for it. */
    team: string;
    engine: "postgres" | "mariadb";
    tier: "basic" | "standard" | "premium";
}

/** One thing wrong with a request: which field, what was given, what is allowed. */
export interface FieldProblem {
    field: string;
    problem: string;
}

const NAME = /^[a-z](?:[a-z0-9-]{0,28}[a-z0-9])?$/;
const words = { engine: ["postgres", "mariadb"], tier: ["basic", "standard", "premium"] } as const;

/** Checks what was sent: the request, or everything that is wrong with it. */
export function parseRequest(sent: unknown): { request: DatabaseRequest } | { problems: FieldProblem[] } {
    if (typeof sent !== "object" || sent === null || Array.isArray(sent))
        return {
            problems: [{ field: "", problem: "the body is not a JSON object; send name, team, engine and tier" }],
        };
    const given = sent as Record<string, unknown>;
    const problems = [
        ...["name", "team"].flatMap((field) => nameProblem(field, given[field])),
        ...(["engine", "tier"] as const).flatMap((field) => wordProblem(field, given[field])),
        ...Object.keys(given)
            .filter((field) => !["name", "team", "engine", "tier"].includes(field))
            .map((field) => ({
                field,
                problem: `there is no field ${shown(field)}; send name, team, engine and tier`,
            })),
    ];
    return problems.length > 0 ? { problems } : { request: given as unknown as DatabaseRequest };
}

function nameProblem(field: string, value: unknown): FieldProblem[] {
    if (typeof value === "string" && NAME.test(value)) return [];
    const allowed = "1 to 30 lowercase letters, digits and hyphens, a letter first and no hyphen last";
    return [{ field, problem: `${field} ${shown(value)} is not allowed; give ${allowed}` }];
}

function wordProblem(field: keyof typeof words, value: unknown): FieldProblem[] {
    const allowed: readonly unknown[] = words[field];
    if (allowed.includes(value)) return [];
    return [{ field, problem: `${field} ${shown(value)} is not allowed; choose ${words[field].join(" or ")}` }];
}

/** A value as an error shows it: never more than a line. */
function shown(value: unknown): string {
    if (value === undefined) return "is missing, which";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
