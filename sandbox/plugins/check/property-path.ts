/** The way to a value inside a resource's properties. */
export type PropertyPath = readonly (string | number)[];

/** As Pulumi writes it: `settings.rules[0].name`, and `tags["a.b"]` for a key that is no plain name. */
export function formatPath(path: PropertyPath): string {
    return path
        .map((part, index) => {
            if (typeof part === "number") return `[${part}]`;
            if (!/^[\w$-]+$/.test(part)) return `["${part}"]`;
            return index === 0 ? part : `.${part}`;
        })
        .join("");
}

/** The path without its list positions, as rules about properties name it: `settings.rules.name`. */
export function schemaPath(path: PropertyPath): string {
    return path.filter((part) => typeof part === "string").join(".");
}
