import path from "node:path";
import { type FileStore, STATE_FOLDER } from "./file-store";
import type { StackReference } from "./stack-reference";

/** The file of a stack's tags, beside its checkpoint. */
export function tagsKey({ project, name }: StackReference): string {
    return path.posix.join(STATE_FOLDER, "stacks", project, `${name}.pulumi-tags`);
}

export async function readTags(store: FileStore, reference: StackReference): Promise<Map<string, string>> {
    const text = await store.read(tagsKey(reference));
    if (text === undefined) return new Map();
    try {
        return new Map(Object.entries((JSON.parse(text) as { tags?: Record<string, string> }).tags ?? {}));
    } catch (error) {
        throw new Error(
            `could not read the tags ${store.pathOf(tagsKey(reference))}: ${(error as Error).message}; mend or remove the file`,
            { cause: error },
        );
    }
}

export async function writeTags(store: FileStore, reference: StackReference, tags: Map<string, string>): Promise<void> {
    await store.write(tagsKey(reference), JSON.stringify({ version: 1, tags: Object.fromEntries(tags) }), {
        attributes: true,
    });
}
