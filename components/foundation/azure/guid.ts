import { createHash } from "node:crypto";

/** The namespace of Strata's GUIDs; any fixed GUID would do, another one renames every assignment. */
const namespace = "6f1f9c0e-2f4b-5a2e-9a55-7d1f0f3c8b21";

/** The GUID that follows from these words: the same words always give the same one (version 5 of RFC 9562). */
export function deterministicGuid(...parts: string[]): string {
    const hash = createHash("sha1")
        .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
        .update(JSON.stringify(parts))
        .digest();
    hash[6] = (hash.readUInt8(6) & 0x0f) | 0x50;
    hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80;
    const digits = hash.toString("hex", 0, 16);
    return [8, 12, 16, 20, 32].map((end, index, ends) => digits.slice(ends[index - 1] ?? 0, end)).join("-");
}
