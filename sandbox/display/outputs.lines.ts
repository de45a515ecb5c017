import type { PropertyMap } from "../engine/apitype";
import type { Paint } from "./palette";
import { changesOf } from "./property-change";
import { entriesLines } from "./property.lines";
import { shownProperties } from "./shown-value";

export interface StackOutputs {
    before: PropertyMap;
    after: PropertyMap;
}

export interface OutputsStyle {
    paint: Paint;
    columns: number;
    /** A preview shows only what would change: the rest stays as it is. */
    changedOnly: boolean;
    /** Longer lists are shortened; 0 shows all of every list. */
    listLimit: number;
}

/** The stack's outputs under one another, with a mark on what is new, different or gone; nothing when there are none. */
export function outputsLines({ before, after }: StackOutputs, style: OutputsStyle): string[] {
    if (Object.keys(after).length === 0) return [];
    const changes = [...changesOf(shownProperties(before), shownProperties(after))];
    // All outputs of a new stack are new: marks would say nothing.
    const first = Object.keys(before).length === 0;
    const entries = changes
        .filter(([, change]) => !style.changedOnly || change.kind !== "same")
        .map(([key, change]): (typeof changes)[number] => [
            key,
            first && change.kind === "add" ? { kind: "same", value: change.value } : change,
        ]);
    if (entries.length === 0) return [];
    const propertyStyle = { paint: style.paint, flowColumns: style.columns, textLimit: 0, listLimit: style.listLimit };
    return [style.paint("headline", "Outputs:"), ...entriesLines(propertyStyle, 4, entries), ""];
}
