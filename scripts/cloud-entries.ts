import fs from "node:fs";
import path from "node:path";

const clouds = { aws: "aws", azure: "azure-native" } as const;

/** One `export ... from` of the index. */
interface Export {
    text: string;
    names: string[];
    file: string;
    /** The file, and all that it imports, types included. */
    reach: ReadonlySet<string>;
}

/**
 * The package's entries for programs on one cloud, by their paths in the project: of the index what that cloud's stores are, take and give, and nothing
 * that names the other SDK even in a type, so that a compiler needs it as little as Node.js does.
 */
export function cloudEntries(root: string, notice: string): Map<string, string> {
    const exported = exportsOf(path.join(root, "components"));
    return new Map(
        Object.entries(clouds).map(([name, sdk]) => {
            const texts = entryOf(exported, sdk).map(({ text }) => text);
            return [`components/${name}.ts`, `// ${notice}\n\n${texts.join("\n")}\n`];
        }),
    );
}

function entryOf(exported: Export[], sdk: string): Export[] {
    const possible = exported.filter(({ reach }) => onlyNames(sdk, reach));
    const isOwn = ({ file }: Export): boolean => onlyNames(sdk, siblings(file));
    const used = new Set(possible.filter(({ reach }) => sdksOf(reach).has(sdk)).flatMap(({ reach }) => [...reach]));
    const own = [...used].filter((file) => onlyNames(sdk, siblings(file))).map(read);
    return possible.flatMap((each) => {
        if (isOwn(each)) return [each];
        // A setting that both clouds' stores share may stand beside the other one's.
        const names = each.names.filter((name) => own.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
        const text = each.text.replace(/\{[^}]+\}/, `{ ${names.join(", ")} }`);
        return names.length > 0 && used.has(each.file) ? [{ ...each, names, text }] : [];
    });
}

function exportsOf(folder: string): Export[] {
    const index = read(path.join(folder, "index.ts"));
    return [...index.matchAll(/^export (?:type )?\{([^}]+)\} from "([^"]+)";/gm)].map(
        ([text, list = "", from = ""]) => {
            const file = `${path.resolve(folder, from)}.ts`;
            return { text, names: list.match(/\w+/g) ?? [], file, reach: reachOf(file) };
        },
    );
}

function reachOf(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, from = ""] of read(file).matchAll(/from "(\.[^"]+)";/g))
        reachOf(`${path.resolve(path.dirname(file), from)}.ts`, seen);
    return seen;
}

const read = (file: string): string => fs.readFileSync(file, "utf8");

/** The files of the same folder. */
const siblings = (file: string): Set<string> =>
    new Set(
        fs
            .readdirSync(path.dirname(file))
            .filter((name) => name.endsWith(".ts"))
            .map((name) => path.join(path.dirname(file), name)),
    );

function sdksOf(files: ReadonlySet<string>): Set<string> {
    const texts = [...files].map(read);
    return new Set(Object.values(clouds).filter((sdk) => texts.some((text) => text.includes(`"@pulumi/${sdk}`))));
}

const onlyNames = (sdk: string, files: ReadonlySet<string>): boolean =>
    [...sdksOf(files)].every((each) => each === sdk);
