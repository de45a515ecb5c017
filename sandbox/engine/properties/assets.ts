import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { PropertyMap, PropertyValue } from "../apitype";
import { isArchive, isAsset, isObject, mapChildren, mapProperties, SIGNATURE, someNested } from "./signatures";

/** Gives every asset and archive within the properties the hash of its contents, by which changes are seen. */
export async function withAssetHashes(map: PropertyMap, directory: string): Promise<PropertyMap> {
    return (await hashNested(map, directory)) as PropertyMap;
}

async function hashNested(value: PropertyValue, directory: string): Promise<PropertyValue> {
    if (Array.isArray(value)) return Promise.all(value.map((element) => hashNested(element, directory)));
    if (!isObject(value)) return value;
    const object: PropertyMap = value;
    if (isAsset(value)) return { ...object, hash: await assetHash(object, directory) };
    if (isArchive(value)) return { ...object, hash: await archiveHash(object, directory) };
    const entries = Object.entries(object).map(async ([k, v]) => [k, await hashNested(v, directory)] as const);
    return Object.fromEntries(await Promise.all(entries));
}

/** An asset or archive of which only the hash is told: enough to see that it has changed. */
export function withoutContents(asset: PropertyMap): PropertyMap {
    const { [SIGNATURE]: signature = null, hash = null } = asset;
    return hash === null ? { [SIGNATURE]: signature } : { [SIGNATURE]: signature, hash };
}

/** The values with the contents of those assets and archives that were sent as a hash, and came back as one, of `original`. */
export function withContents(map: PropertyMap, original: PropertyMap): PropertyMap {
    const known = new Map<PropertyValue, PropertyMap>();
    someNested(original, (value) => {
        if (isAsset(value) || isArchive(value)) known.set(value["hash"] ?? null, value);
        return false;
    });
    const restore = (value: PropertyValue): PropertyValue => {
        if (!isAsset(value) && !isArchive(value)) return mapChildren(value, restore);
        const hasContents = ["text", "path", "uri", "assets"].some((key) => value[key] !== undefined);
        return hasContents ? value : (known.get(value["hash"] ?? null) ?? value);
    };
    return known.size === 0 ? map : mapProperties(map, restore);
}

const digest = (...parts: (string | Buffer)[]): string => {
    const hash = createHash("sha256");
    for (const part of parts) hash.update(part);
    return hash.digest("hex");
};

async function assetHash(asset: PropertyMap, directory: string): Promise<string> {
    if (typeof asset["text"] === "string" && asset["text"] !== "") return digest(asset["text"]);
    if (typeof asset["path"] === "string" && asset["path"] !== "") {
        return digest(await readFile(path.resolve(directory, asset["path"])));
    }
    return digest(typeof asset["uri"] === "string" ? asset["uri"] : "");
}

async function archiveHash(archive: PropertyMap, directory: string): Promise<string> {
    if (isObject(archive["assets"])) return membersHash(archive["assets"], directory);
    if (typeof archive["path"] === "string") return pathHash(path.resolve(directory, archive["path"]));
    return digest(typeof archive["uri"] === "string" ? archive["uri"] : "");
}

async function membersHash(members: PropertyMap, directory: string): Promise<string> {
    const parts: string[] = [];
    for (const [name, member] of Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))) {
        const hash = isArchive(member)
            ? archiveHash(member, directory)
            : assetHash(isObject(member) ? member : {}, directory);
        parts.push(`${name}\0${await hash}\0`);
    }
    return digest(...parts);
}

async function pathHash(file: string): Promise<string> {
    if (!(await stat(file)).isDirectory()) return digest(await readFile(file));
    const names = (await readdir(file)).sort();
    const hashes = await Promise.all(names.map((name) => pathHash(path.join(file, name))));
    return digest(...names.map((name, i) => `${name}\0${hashes[i] ?? ""}\0`));
}
