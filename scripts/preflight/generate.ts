import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createOnlySource } from "../../preflight/aws/create-only.source";
import { root } from "../reference/types";
import { acceptedText, committedResources } from "./accepted";

const createOnlyFile = "preflight/aws/create-only.generated.ts";
const acceptedFile = "preflight/aws/accepted.generated.txt";

/** Checks the table of create-only properties; the accepted twins, which take long and of which a stale one only costs time, are held fresh by a test. */
function check(): void {
    if (readFileSync(join(root, createOnlyFile), "utf8") === createOnlySource()) return;
    console.error(`${createOnlyFile} is stale; run: npm run generate`);
    process.exitCode = 1;
}

/** Writes the create-only properties first: what the plugin says of a resource depends on them. */
async function generate(): Promise<void> {
    write(createOnlyFile, createOnlySource());
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
