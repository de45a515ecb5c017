import type { ResourceState } from "../../engine/apitype";
import { urnBelow, urnName } from "../../engine/urn";
import { CliError } from "../cli-error";
import { notFoundMessage } from "./find-resource";
import { repoint } from "./references";

/** Gives a resource another name, and everything that refers to it the new URN; its children's URNs follow. Throws {@link CliError}. */
export function renameResource(resources: ResourceState[], urn: string, name: string): void {
    moveUrn(resources, urn, `${urn.slice(0, urn.length - urnName(urn).length)}${name}`);
}

function moveUrn(resources: ResourceState[], from: string, to: string): void {
    const found = resources.filter((state) => state.urn === from);
    const [renamed] = found;
    if (renamed === undefined) throw new CliError(notFoundMessage(resources, from));
    if (found.length > 1) throw new CliError("The input URN ambiguously refers to multiple resources");
    if (from === to) return;
    if (resources.some((state) => state.urn === to))
        throw new CliError("The chosen new urn for the state corresponds to an already existing resource");
    renamed.urn = to;
    for (const other of resources) {
        if (other === renamed) continue;
        repoint(other, from, to);
        if (other.parent === from) moveChild(resources, other, to);
    }
}

function moveChild(resources: ResourceState[], child: ResourceState, parent: string): void {
    const before = child.urn;
    child.parent = parent;
    try {
        moveUrn(resources, before, urnBelow(parent, before));
    } catch (error) {
        throw new CliError(`failed to update ${before} with new parent ${parent}: ${(error as Error).message}`);
    }
}
