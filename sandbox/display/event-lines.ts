import type { Display, DisplayOptions } from "./display";
import { isDefaultProvider } from "../engine/urn";

/** Each event of a run as a line of JSON, as it comes. The engine's own providers are not shown. */
export function createEventLines(options: DisplayOptions): Display {
    return {
        event(event) {
            const step = event.resourcePreEvent ?? event.resOutputsEvent ?? event.resOpFailedEvent;
            if (step && isDefaultProvider(step.metadata.urn)) return;
            options.out.write(`${JSON.stringify(event)}\n`);
        },
        finish: () => undefined,
    };
}
