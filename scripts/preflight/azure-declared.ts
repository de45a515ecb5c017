import type { Declared, ObjectFacts, PropertyFact } from "../../preflight/azure/declared";
import { rangeIn } from "../../preflight/azure/range";
import { armPaths } from "../../sandbox/plugins/azure-native/arm-paths";
import { Catalogue } from "../../sandbox/plugins/sdk/catalogue";
import type { Properties, Property } from "../../sandbox/plugins/sdk/declaration";
import { Sdk } from "../../sandbox/plugins/sdk/sdk";
import type { TypeRef } from "../../sandbox/plugins/sdk/type-ref";
import { root } from "../reference/types";

const notice = "Generated from @pulumi/azure-native; write it anew with: npm run generate";

/** The text of `declared.generated.ts`: the words and ranges that the installed SDK declares for the types that Strata knows. */
export function declaredSource(): string {
    const reader = new Reader(new Catalogue(Sdk.find("azure-native", [root])));
    const types = ["resources:ResourceGroup", ...Object.keys(armPaths)].sort();
    const data = JSON.stringify(reader.read(types.map((type) => `azure-native:${type}`)));
    return `// ${notice}\n\nimport type { Declared } from "./declared";\n\n/** Words and ranges by type, object and property. */\nexport const declared: Declared = JSON.parse(\n    ${quoted(data)},\n) as Declared;\n`;
}

/** In single quotes, which spare a backslash before each of the text's own. */
function quoted(text: string): string {
    return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

class Reader {
    private readonly objects: { [name: string]: ObjectFacts } = {};
    private readonly enums: { [name: string]: string[] } = {};

    constructor(private readonly catalogue: Catalogue) {}

    read(tokens: string[]): Declared {
        const types = tokens.map((token) => [token, this.facts(this.catalogue.resource(token)?.inputs ?? new Map())]);
        const declared: Declared = { types: Object.fromEntries(types), objects: this.objects, enums: this.enums };
        return withoutEmpty(declared);
    }

    private facts(properties: Properties): ObjectFacts {
        const facts: ObjectFacts = {};
        for (const property of properties.values()) {
            const fact = this.fact(property);
            if (Object.keys(fact).length > 0) facts[property.name] = fact;
        }
        return facts;
    }

    private fact({ type, doc }: Property): PropertyFact {
        const fact: PropertyFact = {};
        this.add(fact, type);
        const range = isNumeric(type) ? rangeIn(doc) : undefined;
        return range === undefined ? fact : { ...fact, range };
    }

    private add(fact: PropertyFact, type: TypeRef): void {
        switch (type.kind) {
            case "list":
            case "map":
                return this.add(fact, type.of);
            case "union":
                for (const each of type.of) this.add(fact, each);
                return;
            case "enum":
                this.enums[type.name] ??= [...(this.catalogue.types.enum(type.name) ?? [])];
                fact.words = [...(fact.words ?? []), type.name];
                return;
            case "object":
                this.addObject(type.side, type.name);
                fact.objects = [...(fact.objects ?? []), type.name];
                return;
            default:
                return;
        }
    }

    private addObject(side: "input" | "output", name: string): void {
        if (name in this.objects) return;
        this.objects[name] = {};
        const properties = this.catalogue.types.object(side, name);
        if (properties !== undefined) this.objects[name] = this.facts(properties);
    }
}

function isNumeric(type: TypeRef): boolean {
    return type.kind === "number" || (type.kind === "union" && type.of.some(isNumeric));
}

/** Objects of which nothing is known, and what leads to them only, are left out; again and again until none is left. */
function withoutEmpty(declared: Declared): Declared {
    const empty = new Set(
        Object.keys(declared.objects).filter((name) => Object.keys(declared.objects[name] ?? {}).length === 0),
    );
    if (empty.size === 0) return declared;
    const pruned = (facts: ObjectFacts): ObjectFacts =>
        Object.fromEntries(
            Object.entries(facts)
                .map(([key, { objects, ...rest }]): [string, PropertyFact] => {
                    const left = (objects ?? []).filter((name) => !empty.has(name));
                    return [key, left.length > 0 ? { ...rest, objects: left } : rest];
                })
                .filter(([, fact]) => Object.keys(fact).length > 0),
        );
    const each = (all: { [name: string]: ObjectFacts }) =>
        Object.fromEntries(Object.entries(all).map(([name, facts]) => [name, pruned(facts)]));
    const objects = Object.fromEntries(Object.entries(each(declared.objects)).filter(([name]) => !empty.has(name)));
    return withoutEmpty({ types: each(declared.types), objects, enums: declared.enums });
}
