import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "..");

/** The packages by whose names the parts of the house may meet. */
const packages: Record<string, string> = {
    "@strata-data/strata": "components",
    "@strata-data/policy-pack": "policy-pack",
    "@strata-data/sandbox": "sandbox",
    "@strata-data/preflight": "preflight",
    "@strata-data/automation": "automation",
};

/** What may import what, by the first matching folder; a folder may always import itself. */
const allowed: [folder: string, may: string[]][] = [
    ["components/platform", ["components"]],
    ["components/index.ts", ["components"]],
    ["components/aws.ts", ["components"]],
    ["components/azure.ts", ["components"]],
    ["components/shared", []],
    ["components/foundation", ["components/shared"]],
    ["components/relational", ["components/foundation", "components/shared"]],
    ["components/nosql", ["components/foundation", "components/shared"]],
    ["components/cache", ["components/foundation", "components/shared"]],
    ["components/lake", ["components/foundation", "components/shared"]],
    ["components/warehouse", ["components/foundation", "components/shared"]],
    ["components/streaming", ["components/foundation", "components/shared"]],
    ["policy-pack", ["preflight"]],
    ["sandbox", ["preflight"]],
    ["preflight", []],
    ["automation", ["components/platform/stack-config"]],
    ["data-layer", []],
    ["index.ts", ["components"]],
    ["examples", ["components", "automation", "data-layer"]],
    ["bench", ["components", "policy-pack", "sandbox", "preflight", "automation", "data-layer"]],
    ["scripts", ["components", "policy-pack", "sandbox", "preflight"]],
];

function sources(): string[] {
    const skip = new Set(["node_modules", ".git", ".strata", "fixtures", "tests"]);
    const walk = (folder: string): string[] =>
        fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
            if (skip.has(entry.name)) return [];
            const full = path.join(folder, entry.name);
            return entry.isDirectory() ? walk(full) : /\.ts$/.test(entry.name) ? [full] : [];
        });
    return walk(root).map((file) => path.relative(root, file));
}

/** The folder or file of this checkout that an import leads to; undefined for a package from outside. */
function target(file: string, specifier: string): string | undefined {
    if (specifier.startsWith(".")) return path.normalize(path.join(path.dirname(file), specifier));
    const name = Object.keys(packages).find((p) => specifier === p || specifier.startsWith(`${p}/`));
    return name === undefined ? undefined : path.normalize(packages[name] + specifier.slice(name.length));
}

const within = (place: string, folder: string) => place === folder || place.startsWith(`${folder}/`);

function forbidden(file: string): string[] {
    const rule = allowed.find(([folder]) => within(file, folder));
    if (rule === undefined) return [`${file} lies in a folder that has no rule here`];
    const [folder, may] = rule;
    const home = folder.endsWith(".ts") ? path.dirname(folder) : folder;
    const imports = ts.preProcessFile(fs.readFileSync(path.join(root, file), "utf8"), true, true).importedFiles;
    return imports
        .map(({ fileName }) => target(file, fileName))
        .filter((place): place is string => place !== undefined)
        .filter((place) => ![...may, home].some((ok) => within(place, ok)))
        .map((place) => `${file} imports ${place}`);
}

describe("import directions", () => {
    it("keeps each part to what it may import", () => {
        const files = sources();
        assert.ok(files.length > 0);
        assert.deepEqual(files.flatMap(forbidden), []);
    });

    it("finds an import that goes the wrong way", () => {
        const home = allowed.find(([folder]) => within("sandbox/cli/main.ts", folder));
        assert.deepEqual(home, ["sandbox", ["preflight"]]);
        assert.equal(target("sandbox/cli/main.ts", "../../components/index"), "components/index");
        assert.equal(target("index.ts", "@strata-data/strata"), "components");
    });
});
