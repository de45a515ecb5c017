import fs from "node:fs";
import path from "node:path";
import type { Situation } from "./world";

function filesOf(folder: string): Map<string, Buffer> {
    const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
    return new Map(files.map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}

/** What differs between two situations, byte for byte; undefined when nothing does. */
export function sameFiles(one: Situation, other: Situation): string | undefined {
    const [before, after] = [filesOf(one.state), filesOf(other.state)];
    const names = [...new Set([...before.keys(), ...after.keys()])];
    const different = names.filter((name) => !(before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)) ?? false));
    if (!fs.readFileSync(one.ledger).equals(fs.readFileSync(other.ledger))) different.push("the ledger");
    return different.length === 0 ? undefined : `${different.join(", ")} differ`;
}
