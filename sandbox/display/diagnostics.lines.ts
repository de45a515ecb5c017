import type { Paint } from "./palette";
import { messageOf } from "./row.lines";
import { wrap } from "./text";
import { shownType } from "./urn";
import type { ResourceView, View } from "./view-model";

const indent = "    ";

function resourceLines(resource: ResourceView, paint: Paint, columns: number): string[] {
    const title = resource.type === "" ? "The run:" : `${shownType(resource.type)} (${resource.name}):`;
    const messages = resource.diagnostics
        .map((diagnostic) => messageOf(diagnostic, paint))
        .filter((message) => message !== "");
    if (messages.length === 0) return [];
    const lines = messages.flatMap((message) => wrap(message, Math.max(20, columns - indent.length)));
    return [`  ${paint("info", title)}`, ...lines.map((line) => (line === "" ? "" : indent + line)), ""];
}

/** `Diagnostics:` with every message, under the resource that it is about; nothing when nobody said anything. */
export function diagnosticsLines(view: View, paint: Paint, columns: number): string[] {
    const lines = [...view.resources.values()].flatMap((resource) => resourceLines(resource, paint, columns));
    return lines.length === 0 ? [] : [paint("headline", "Diagnostics:"), ...lines];
}
