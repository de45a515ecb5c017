import type { PropertyMap, PropertyValue } from "../apitype";
import { isArchive, isAsset, mapChildren, mapProperties, SIGNATURE, someNested } from "./signatures";

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
