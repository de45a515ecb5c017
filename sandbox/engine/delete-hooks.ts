import { EventEmitter } from "./events/event-emitter";
import { SecretScrubber } from "./events/secret-scrubber";
import { type Operation, runsProgram } from "./operation";

/** Hooks are the program's, so a destroy that does not run it is refused before anything is deleted. Throws when a resource has some. */
export function refuseDeleteHooks(operation: Operation): void {
    if (operation.kind !== "destroy" || runsProgram(operation)) return;
    const hooked = (operation.deployment?.resources ?? []).flatMap(({ urn, resourceHooks }) => {
        const names = [...(resourceHooks?.BeforeDelete ?? []), ...(resourceHooks?.AfterDelete ?? [])];
        return names.length > 0 ? [{ urn, names: names.join(", ") }] : [];
    });
    if (hooked.length === 0) return;
    const events = new EventEmitter((event) => operation.emit(event), new SecretScrubber());
    for (const { urn, names } of hooked)
        events.error(urn, `Resource has delete hooks registered, but the program is not running. Hooks: ${names}`);
    events.close();
    throw new Error("You must run with the `--run-program` flag to use delete hooks during destroy.");
}
