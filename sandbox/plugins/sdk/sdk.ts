import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * An installed provider SDK, read as text: the only source of what its resources take and give.
 * Files are decoded as Latin-1, which is several times faster; identifiers are ASCII and prose is only searched for phrases.
 */
export class Sdk {
    readonly #texts = new Map<string, string | undefined>();
    readonly #folders = new Map<string, readonly string[]>();

    constructor(
        /** Package name, such as `aws`. */
        readonly name: string,
        readonly version: string,
        readonly root: string,
    ) {}

    /** The SDK that a program in `directories` (the first that has one) uses; throws when none of them has it installed. */
    static find(name: string, directories: readonly string[]): Sdk {
        for (const directory of directories) {
            const manifest = resolveManifest(name, directory);
            if (manifest === undefined) continue;
            const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
            return new Sdk(name, version, dirname(manifest));
        }
        throw new Error(
            `the ${name} plugin reads its resource types from the npm package @pulumi/${name}, which is not installed in ${directories.join(" or ")}; run npm install @pulumi/${name}`,
        );
    }

    /** The file's text; undefined when there is none. */
    text(path: string): string | undefined {
        if (!this.#texts.has(path)) {
            const file = join(this.root, path);
            this.#texts.set(path, existsSync(file) ? readFileSync(file, "latin1") : undefined);
        }
        return this.#texts.get(path);
    }

    /** Names in a folder of the SDK; none when there is no such folder. */
    list(folder: string): readonly string[] {
        let names = this.#folders.get(folder);
        if (names === undefined) {
            const path = join(this.root, folder);
            names = existsSync(path) ? readdirSync(path) : [];
            this.#folders.set(folder, names);
        }
        return names;
    }
}

function resolveManifest(name: string, directory: string): string | undefined {
    try {
        return createRequire(join(directory, "package.json")).resolve(`@pulumi/${name}/package.json`);
    } catch {
        return undefined;
    }
}
