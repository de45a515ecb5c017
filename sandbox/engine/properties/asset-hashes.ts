import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { PropertyMap, PropertyValue } from "../apitype";
import { errorMessage } from "../rpc/unary";
import { isArchive, isAsset, isObject, someNested } from "./signatures";
import { END_OF_TAR, tarMember } from "./tar";

/**
 * Gives every asset and archive within the properties the hash of its contents, by which changes are seen: the real engine's, so that either
 * takes the other's state for unchanged. Throws when the contents cannot be read.
 */
export async function withAssetHashes(map: PropertyMap, directory: string): Promise<PropertyMap> {
    if (!someNested(map, (value) => isAsset(value) || isArchive(value))) return map;
    return hashMembers(map, directory);
}

async function hashMembers(map: PropertyMap, directory: string): Promise<PropertyMap> {
    const entries = Object.entries(map).map(async ([key, value]) => {
        return [key, await hashNested(key, value, directory)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
}

async function hashNested(key: string, value: PropertyValue, directory: string): Promise<PropertyValue> {
    if (Array.isArray(value)) return Promise.all(value.map((element) => hashNested(key, element, directory)));
    if (!isObject(value)) return value;
    const object: PropertyMap = value;
    if (!isAsset(value) && !isArchive(value)) return hashMembers(object, directory);
    return isText(object["hash"]) ? object : withHash(key, object, directory);
}

async function withHash(key: string, given: PropertyMap, directory: string): Promise<PropertyMap> {
    const { assets } = given;
    const object = isObject(assets) ? { ...given, assets: await hashMembers(assets, directory) } : given;
    const kind = isAsset(given) ? "asset" : "archive";
    const hash = await (kind === "asset" ? assetHash : archiveHash)(object, directory).catch((error: unknown) => {
        throw new Error(`failed to compute ${kind} hash for "${key}": ${errorMessage(error)}`);
    });
    return { ...object, hash };
}

const isText = (value: PropertyValue | undefined): value is string => typeof value === "string" && value !== "";

const digest = (contents: string | Buffer): string => createHash("sha256").update(contents).digest("hex");

async function assetHash(asset: PropertyMap, directory: string): Promise<string> {
    return digest(await assetContents(asset, directory));
}

async function assetContents({ text, path: file, uri }: PropertyMap, directory: string): Promise<string | Buffer> {
    if (isText(text)) return text;
    if (isText(file)) return contents(path.resolve(directory, file));
    return isText(uri) ? uriContents(uri) : "";
}

async function contents(file: string): Promise<Buffer> {
    const found = await stat(file).catch((error: unknown) => {
        throw new Error(`failed to open asset file '${file}': open ${file}: ${reason(error)}`);
    });
    if (found.isDirectory()) throw new Error(`asset path '${file}' is a directory; try using an archive`);
    return readFile(file);
}

/** What the sandbox, which fetches nothing, can tell of a remote asset is its address. */
async function uriContents(uri: string): Promise<string | Buffer> {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? "";
    if (scheme === "http" || scheme === "https") return uri;
    if (scheme !== "file") throw new Error(`Unrecognized or unsupported URI scheme: ${scheme}`);
    return opened(fileURLToPath(uri));
}

function opened(file: string): Promise<Buffer> {
    return readFile(file).catch((error: unknown) => {
        throw new Error(`open ${file}: ${reason(error)}`);
    });
}

/** What the operating system says of a file, in the words that all programs have for it. */
function reason(error: unknown): string {
    return /^E[A-Z]+: ([^,]+)/.exec(errorMessage(error))?.[1] ?? errorMessage(error);
}

const ARCHIVE_FILE = /\.(tar|tgz|tar\.gz|zip|jar)$/;

/** An archive file is its bytes; anything else is the tar that its members make. */
async function archiveHash(archive: PropertyMap, directory: string): Promise<string> {
    const { path: given, uri } = archive;
    if (isText(given) && ARCHIVE_FILE.test(given)) {
        const file = path.resolve(directory, given);
        return digest(await opened(file));
    }
    if (isText(uri)) return digest(await archiveUri(uri));
    const hash = createHash("sha256");
    const seen = new Set<string>();
    for await (const [name, member] of members(archive, directory)) {
        if (seen.has(name)) continue;
        seen.add(name);
        hash.update(tarMember(name, Buffer.from(member)));
    }
    return hash.update(END_OF_TAR).digest("hex");
}

async function archiveUri(uri: string): Promise<string | Buffer> {
    if (!ARCHIVE_FILE.test(uri)) throw new Error(`file at URL '${uri}' is not a recognized archive format`);
    return uriContents(uri);
}

type Member = [name: string, contents: string | Buffer];

async function* members(archive: PropertyMap, directory: string): AsyncGenerator<Member> {
    const { path: given, assets } = archive;
    if (isText(given)) yield* folderMembers(path.resolve(directory, given));
    else if (isObject(assets)) yield* assetMembers(assets, directory);
}

async function* assetMembers(assets: PropertyMap, directory: string): AsyncGenerator<Member> {
    for (const [name, member] of Object.entries(assets).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (!isObject(member)) continue;
        if (!isArchive(member)) {
            yield [name, await assetContents(member, directory)];
            continue;
        }
        const object: PropertyMap = member;
        // Of an archive file within an archive, the bytes stand for the members.
        if (isText(object["path"]) && ARCHIVE_FILE.test(object["path"]))
            yield [name, await assetContents(object, directory)];
        else if (isText(object["uri"])) yield [name, await archiveUri(object["uri"])];
        else for await (const [inner, found] of members(object, directory)) yield [path.posix.join(name, inner), found];
    }
}

async function* folderMembers(folder: string): AsyncGenerator<Member> {
    const found = await stat(folder).catch((error: unknown) => {
        throw new Error(`couldn't read archive path '${folder}': stat ${folder}: ${reason(error)}`);
    });
    if (!found.isDirectory()) throw new Error(`'${folder}' is neither a recognized archive type nor a directory`);
    yield* walk(folder, "");
}

/** The files below a folder, depth first and by name; what Pulumi keeps there and links to folders are left out. */
async function* walk(folder: string, below: string): AsyncGenerator<Member> {
    const entries = await readdir(path.join(folder, below), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const name = path.posix.join(below, entry.name);
        const file = path.join(folder, name);
        if (entry.name === ".pulumi") continue;
        if (entry.isDirectory()) yield* walk(folder, name);
        else if (!entry.isSymbolicLink() || !(await stat(file)).isDirectory()) yield [name, await contents(file)];
    }
}
