import { changedKeys, detailedDiff } from "../../properties/diff";
import { processIgnoreChanges } from "../../properties/ignore-changes";
import { containsPath, parsePropertyPath } from "../../properties/paths";
import type { DiffRequest, DiffResult, Provider } from "../../providers/provider";
import type { Deployment } from "../deployment";

/** Asks the provider what differs; where it does not know, compares the inputs. */
export async function diffResource(
    deployment: Deployment,
    provider: Provider,
    request: DiffRequest,
): Promise<DiffResult> {
    const diff = await provider.diff(request);
    if (diff.changes !== "unknown") return diff;
    const { inputs, unresolved } = processIgnoreChanges(request.newInputs, request.oldInputs, request.ignoreChanges);
    warnUnresolved(deployment, request.urn, unresolved);
    const changed = changedKeys(request.oldInputs, inputs);
    if (changed.length === 0) return { ...diff, changes: "none" };
    return { ...diff, changes: "some", changedKeys: changed, detailedDiff: detailedDiff(request.oldInputs, inputs) };
}

export function warnUnresolved(deployment: Deployment, urn: string, unresolved: string[]): void {
    if (unresolved.length === 0) return;
    const paths = `"${unresolved.join(", ")}"`;
    deployment.events.info(urn, `cannot ignore changes in added or removed elements of the path: ${paths}`);
}

const INIT_ERROR = "#initerror";

/** Turns changes into replacements where `replaceOnChanges` says so. */
export function applyReplaceOnChanges(
    diff: DiffResult,
    replaceOnChanges: string[],
    hasInitErrors: boolean,
): DiffResult {
    if (diff.changes !== "some" && !hasInitErrors) return diff;
    const paths = replaceOnChanges.map(parsePropertyPath).filter((path) => path !== undefined);
    const replaces = (text: string): boolean => {
        const path = parsePropertyPath(text);
        return path !== undefined && paths.some((wanted) => containsPath(wanted, path));
    };
    const keys = new Set([...diff.replaceKeys, ...diff.changedKeys.filter(replaces)]);
    const entries = Object.entries(diff.detailedDiff ?? {}).map(([path, entry]) => {
        const kind = entry.diffKind.replace("-replace", "") as "add" | "delete" | "update";
        return [path, replaces(path) ? { ...entry, diffKind: `${kind}-replace` as const } : entry] as const;
    });
    const result = { ...diff, ...(diff.detailedDiff ? { detailedDiff: Object.fromEntries(entries) } : {}) };
    if (!hasInitErrors || !replaces(INIT_ERROR)) return { ...result, replaceKeys: [...keys] };
    return { ...result, changes: "some", replaceKeys: [...keys, INIT_ERROR] };
}

/** Whether the change needs a new resource. */
export function isReplace(diff: DiffResult): boolean {
    const detailed = Object.values(diff.detailedDiff ?? {});
    return diff.replaceKeys.length > 0 || detailed.some(({ diffKind }) => diffKind.endsWith("-replace"));
}
