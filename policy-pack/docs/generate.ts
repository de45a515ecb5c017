import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { readFrameworks } from "../frameworks/frameworks";
import { rules } from "../rules";
import { currentBaseline } from "../baselines/baselines";
import { rulesPage } from "./rules-page";
import { taggableTypes } from "./taggable-types";

const pack = join(__dirname, "..");

/** Every generated file of the pack: its path and the text it has to have. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
    return new Map([
        [join(pack, "RULES.md"), await formatted("RULES.md", rulesPage(rules, readFrameworks()))],
        [
            join(pack, "baselines", `${currentBaseline}.json`),
            await formatted(
                "baseline.json",
                JSON.stringify({ name: currentBaseline, rules: rules.map(({ id }) => id).sort() }),
            ),
        ],
        [
            join(pack, "data", "taggable-types.json"),
            await formatted("taggable-types.json", JSON.stringify(taggableTypes())),
        ],
    ]);
}

/** The generated files that differ from what stands on disk. */
export async function staleFiles(): Promise<readonly string[]> {
    const files = await generatedFiles();
    return [...files]
        .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text)
        .map(([path]) => path);
}

/** Writes all generated files. */
export async function generate(): Promise<void> {
    for (const [path, text] of await generatedFiles()) {
        writeFileSync(path, text);
    }
}

async function formatted(name: string, text: string): Promise<string> {
    const path = join(pack, name);
    return format(text, { ...(await resolveConfig(path)), filepath: path });
}

async function main(): Promise<void> {
    if (!process.argv.includes("--check")) {
        return generate();
    }
    const stale = await staleFiles();
    process.stdout.write(stale.map((path) => `${path} is stale; run npx tsx policy-pack/docs/generate.ts\n`).join(""));
    process.exitCode = stale.length === 0 ? 0 : 1;
}

if (require.main === module) {
    void main();
}
