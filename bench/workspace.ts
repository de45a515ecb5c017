import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "..");

/** What a copy of the project may change, and so must not share with this one. */
const copied = (name: string): boolean =>
    /^Pulumi\..*yaml$/.test(name) || name === "Pulumi.yaml" || name === "package.json";
const left: ReadonlySet<string> = new Set([".strata", ".git"]);

/** A project without state: this one's code and installed packages, its own config. */
export function freshProject(): string {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-bench-"));
    for (const name of fs.readdirSync(root).filter((entry) => !left.has(entry))) {
        if (copied(name)) fs.copyFileSync(path.join(root, name), path.join(folder, name));
        else fs.symlinkSync(path.join(root, name), path.join(folder, name));
    }
    return folder;
}

/** The flat program with a state of its own. */
export function flatProject(): string {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-bench-flat-"));
    fs.cpSync(path.join(__dirname, "flat"), folder, { recursive: true });
    fs.writeFileSync(path.join(folder, "Pulumi.local.yaml"), "config: {}\n");
    fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
    return folder;
}

/** The user's environment without its own Pulumi: neither a real CLI nor a backend may be measured by mistake. */
export function benchEnvironment(): NodeJS.ProcessEnv {
    const kept = Object.entries(process.env).filter(([name]) => !/^(PULUMI_|npm_|NODE_OPTIONS$)/.test(name));
    const folders = [path.dirname(process.execPath), ...(process.env.PATH ?? "").split(path.delimiter)];
    const hasPulumi = (folder: string): boolean => fs.existsSync(path.join(folder, "pulumi"));
    const PATH = folders.filter((folder) => !hasPulumi(folder)).join(path.delimiter);
    return { ...Object.fromEntries(kept), PATH };
}

export const launcher = path.join(root, "sandbox", "bin", "strata-pulumi");
