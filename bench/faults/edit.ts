import type { Registration } from "./registrations";

/** What an edit does to every twelfth resource that a provider makes, by where it stands among them. */
const EDITS: Readonly<Record<number, string>> = { 0: "changed", 3: "replaced", 6: "replaced-first" };
const REMOVED = 8;
const DOUBLED = 10;
const EVERY = 12;

/**
 * A program after an edit: of every twelve resources one is changed, one replaced, one replaced by deleting it first,
 * one removed, if nothing needs it, and one gets a twin, which is new.
 */
export function edited(registrations: Registration[]): Registration[] {
    const needed = new Set(
        registrations.flatMap(({ parent, dependencies, propertyDependencies: by, deletedWith }) => [
            ...[parent, deletedWith, ...dependencies],
            ...Object.values(by).flat(),
        ]),
    );
    let place = -1;
    return registrations.flatMap((registration) => {
        if (!registration.custom) return [registration];
        place = (place + 1) % EVERY;
        if (place === REMOVED && !needed.has(registration.urn)) return [];
        if (place === DOUBLED) return [registration, twinOf(registration)];
        const faultsEdition = EDITS[place];
        if (faultsEdition === undefined) return [registration];
        return [{ ...registration, inputs: { ...registration.inputs, faultsEdition } }];
    });
}

function twinOf(registration: Registration): Registration {
    return { ...registration, name: `${registration.name}-twin`, urn: `${registration.urn}-twin` };
}
