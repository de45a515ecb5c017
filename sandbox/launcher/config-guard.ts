import fs from "node:fs";

/**
 * Remembers a stack's config file, and returns what puts it back. Making a stack writes the salt of its secrets into
 * `Pulumi.<stack>.yaml`; a committed file must not change because somebody deployed it, and it needs no salt while it
 * holds no secret: the stack's state has its own. A file with a salt already is not touched.
 */
export function guardConfig(file: string): () => void {
    const before = fs.readFileSync(file, "utf8");
    if (/^encryptionsalt:/m.test(before)) return () => {};
    return () => {
        if (fs.readFileSync(file, "utf8") !== before) fs.writeFileSync(file, before);
    };
}
