import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createOnlySource } from "../../preflight/aws/create-only.source";
import { root } from "../reference/types";
import { acceptedText, committedResources } from "./accepted";
import { declaredSource } from "./azure-declared";

const createOnlyFile = "preflight/aws/create-only.generated.ts";
const declaredFile = "preflight/azure/declared.generated.ts";
const acceptedFile = "preflight/aws/accepted.generated.txt";

/** Checks what is read from the validator and from Azure's SDK; the accepted twins, which take long and of which a stale one only costs time, are held fresh by a test. */
function check(): void {
    for (const [file, text] of [
        [createOnlyFile, createOnlySource()],
        [declaredFile, declaredSource()],
    ] as const) {
        if (readFileSync(join(root, file), "utf8") === text) continue;
        console.error(`${file} is stale; run: npm run generate`);
        process.exitCode = 1;
    }
}

/** Writes the create-only properties first: what the plugin says of a resource depends on them. */
async function generate(): Promise<void> {
    write(createOnlyFile, createOnlySource());
    write(declaredFile, declaredSource());
    process.env["STRATA_PREFLIGHT"] = "off";
    write(acceptedFile, acceptedText(await committedResources()));
}

function write(file: string, text: string): void {
    if (readFileSync(join(root, file), "utf8") === text) return;
    writeFileSync(join(root, file), text);
    console.log(`wrote ${file}`);
}

async function main(): Promise<void> {
    if (process.argv.includes("--check")) return check();
    try {
        await generate();
    } catch (error) {
        console.error(error instanceof Error ? error.message : String(error));
        process.exitCode = 1;
    }
}

void main();
