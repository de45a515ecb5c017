import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

// What `npm pack` and `pulumi policy publish` run: a published pack is plain JavaScript. `--clean` takes it away again.
const pack = __dirname;
const left = new Set(["node_modules", "dist", "docs", "bin"]);

const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    strict: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: pack,
    types: ["node"],
};

/** Writes the compiled pack, its data beside it. Declarations take a type check, so they can be left out. */
export function build(target: string, { declarations }: { readonly declarations: boolean }): void {
    rmSync(target, { recursive: true, force: true });
    const files = filesBelow(pack);
    for (const file of files) {
        const place = join(target, relative(pack, file));
        mkdirSync(dirname(place), { recursive: true });
        if (file.endsWith(".json")) {
            copyFileSync(file, place);
        } else {
            const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions: options });
            writeFileSync(place.replace(/\.ts$/, ".js"), outputText);
        }
    }
    if (declarations) {
        const sources = files.filter((file) => file.endsWith(".ts"));
        ts.createProgram(sources, { ...options, emitDeclarationOnly: true, outDir: target }).emit();
    }
}

function filesBelow(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            return left.has(entry.name) ? [] : filesBelow(path);
        }
        return /\.(ts|json)$/.test(entry.name) && entry.name !== "build.ts" ? [path] : [];
    });
}

if (require.main === module) {
    const target = join(pack, "dist");
    if (process.argv.includes("--clean")) {
        rmSync(target, { recursive: true, force: true });
    } else {
        build(target, { declarations: true });
    }
}
