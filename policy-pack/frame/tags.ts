import type { Reading } from "./properties";
import { isUnknown } from "./properties";
import type { Resource } from "./resource";

const nowhere: Reading = { kind: "absent" };

/**
 * One tag of a resource, whichever way it got it: its own `tags`, AWS `tagsAll`, or the provider's default tags. Lists
 * of `{key, value}`, as on auto-scaling groups, count too.
 */
export function tagOf(resource: Resource, tag: string): Reading {
    const own = tagIn(resource.peek("tags"), tag);
    if (own.kind === "known") {
        return own;
    }
    const others = [own, tagIn(resource.peek("tagsAll"), tag), tagIn(defaultTags(resource), tag)];
    return (
        others.find((reading) => reading.kind === "known") ??
        others.find((reading) => reading.kind === "unknown") ??
        nowhere
    );
}

function defaultTags(resource: Resource): Reading {
    const setting = resource.provider("defaultTags");
    if (setting.kind !== "known") {
        return setting;
    }
    const tags = (setting.value as { readonly tags?: unknown } | undefined)?.tags;
    return tags === undefined ? nowhere : { kind: "known", value: tags };
}

function tagIn(tags: Reading, tag: string): Reading {
    if (tags.kind !== "known") {
        return tags;
    }
    if (Array.isArray(tags.value)) {
        const entry = tags.value.find((each: { readonly key?: unknown }) => each.key === tag) as
            { readonly value?: unknown } | undefined;
        return readingOf(entry?.value);
    }
    return readingOf((tags.value as Readonly<Record<string, unknown>>)[tag]);
}

function readingOf(value: unknown): Reading {
    if (value === undefined || value === null) {
        return nowhere;
    }
    return isUnknown(value) ? { kind: "unknown" } : { kind: "known", value };
}
