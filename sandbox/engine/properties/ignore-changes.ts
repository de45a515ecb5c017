import type { PropertyMap } from "../apitype";
import { parsePropertyPath, resetPath } from "./paths";

/**
 * The inputs with everything that `ignoreChanges` names as it was; `unresolved` are the paths for which that makes no sense. As in the
 * real engine, what lies within lists and objects is set back in `inputs` themselves; properties are not.
 */
export function processIgnoreChanges(
    inputs: PropertyMap,
    oldInputs: PropertyMap,
    ignoreChanges: string[],
): { inputs: PropertyMap; unresolved: string[] } {
    if (ignoreChanges.length === 0) return { inputs, unresolved: [] };
    const result = { ...inputs };
    const unresolved = ignoreChanges.filter((text) => {
        const path = parsePropertyPath(text);
        return path !== undefined && !resetPath(path, oldInputs, result);
    });
    return { inputs: result, unresolved };
}
