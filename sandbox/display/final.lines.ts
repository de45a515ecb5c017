import type { OperationKind, OperationResult } from "../engine/operation";
import { diagnosticsLines } from "./diagnostics.lines";
import type { DisplayOptions } from "./display";
import { outputsLines, type StackOutputs } from "./outputs.lines";
import type { Paint } from "./palette";
import { policiesLines } from "./policies.lines";
import { summaryLines } from "./summary.lines";
import type { ResourceView, View } from "./view-model";

const titles: Record<OperationKind, { done: string; planned: string }> = {
    preview: { done: "Previewing update", planned: "Previewing update" },
    update: { done: "Updating", planned: "Previewing update" },
    refresh: { done: "Refreshing", planned: "Previewing refresh" },
    import: { done: "Importing", planned: "Previewing import" },
    destroy: { done: "Destroying", planned: "Previewing destroy" },
};

export function isPreview(options: DisplayOptions): boolean {
    return options.kind === "preview" || options.dryRun === true;
}

/** `Updating (dev):` */
export function titleLine(options: DisplayOptions, paint: Paint): string {
    const { done, planned } = titles[options.kind];
    return paint("headline", `${options.dryRun === true ? planned : done} (${options.stack}):`);
}

/** Of a long list, such as a store's alarms, a few values tell enough; `pulumi stack output` has all. */
const shownListItems = 3;

/** How many resources were touched, as the engine says it, or as the events did when it could not any more. */
export function summaryOf(
    view: View,
    result: OperationResult | undefined,
    paint: Paint,
    failures = view.failures,
): string[] {
    if (result === undefined) return [];
    const changes = Object.keys(result.changes).length > 0 ? result.changes : (view.summary?.resourceChanges ?? {});
    return summaryLines({ changes, failures, preview: view.preview, durationSeconds: result.durationSeconds }, paint);
}

/** Lines have a width for who reads along; a script looks for whole messages. */
export function messageColumns({ interactive, columns }: DisplayOptions): number {
    return interactive ? columns : Number.POSITIVE_INFINITY;
}

/** How many resources have an error to tell, the stack included: what the real CLI counts where it shows progress. */
function withErrors(view: View): number {
    const hasError = ({ diagnostics }: ResourceView): boolean =>
        diagnostics.some(({ severity }) => severity === "error");
    return [...view.resources.values()].filter(hasError).length;
}

/** All that stands below the resources when a run is over. */
export function finalLines(
    view: View,
    options: DisplayOptions,
    result: OperationResult | undefined,
    outputs: StackOutputs,
    paint: Paint,
): string[] {
    const columns = messageColumns(options);
    const style = { paint, columns: options.columns, changedOnly: view.preview, listLimit: shownListItems };
    return [
        ...diagnosticsLines(view, paint, columns),
        ...policiesLines(view, paint, columns),
        ...(options.suppressOutputs ? [] : outputsLines(outputs, style)),
        ...summaryOf(view, result, paint, withErrors(view)),
        "",
    ];
}
