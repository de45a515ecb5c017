import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");

/** The AWS types that components and examples make: those in their sources, and those in the committed identities of the stacks. */
export function usedAwsTypes(): Set<string> {
    return new Set([...["components", "examples"].flatMap(typesInSources), ...typesInIdentities()]);
}

function typesInSources(folder: string): string[] {
    return sources(path.join(root, folder)).flatMap((file) => typesIn(fs.readFileSync(file, "utf8")));
}

function sources(folder: string): string[] {
    if (!fs.existsSync(folder)) return [];
    return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const full = path.join(folder, entry.name);
        if (entry.isDirectory()) return entry.name === "node_modules" ? [] : sources(full);
        return entry.name.endsWith(".ts") ? [full] : [];
    });
}

/** The type tokens of what a source makes: `new aws.ec2.FlowLog(` is `aws:ec2/flowLog:FlowLog`. */
export function typesIn(source: string): string[] {
    return [...source.matchAll(/\bnew aws\.(\w+)\.([A-Z]\w*)/g)].map(([, module = "", name = ""]) => {
        const file = name.slice(0, 1).toLowerCase() + name.slice(1);
        return `aws:${module}/${file}:${name}`;
    });
}

function typesInIdentities(): string[] {
    const folder = path.join(root, "tests/fixtures/identities");
    const lines = fs
        .readdirSync(folder)
        .flatMap((file) => fs.readFileSync(path.join(folder, file), "utf8").split("\n"));
    return lines.map((line) => line.split(" ")[1] ?? "").filter((type) => type.startsWith("aws:"));
}
