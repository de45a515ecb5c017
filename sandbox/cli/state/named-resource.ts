import { createHash } from "node:crypto";
import type { ResourceState } from "../../engine/apitype";
import { isProviderType, ROOT_STACK_TYPE, urnName } from "../../engine/urn";
import { CliError } from "../cli-error";
import { isUrn, notAUrn, notFoundMessage } from "./find-resource";

/** A resource of the state, and how many others of its URN wait for their deletion. */
export interface NamedResource {
    resource: ResourceState;
    pending: number;
}

/** The resource of a URN, of an identifier that the real CLI gives it, or of a name that no other has. Throws {@link CliError}. */
export function namedResource(resources: ResourceState[], given: string): NamedResource {
    if (isUrn(given)) return resourceOfUrn(resources, given);
    if (given.startsWith("urn:")) throw notAUrn(given);
    const identified = identifiers(resources).get(given);
    const named = [...new Set(resources.map(({ urn }) => urn).filter((urn) => urnName(urn) === given))];
    const others = named.filter((urn) => urn !== identified);
    if (identified !== undefined && others.length > 0)
        throw new CliError(
            `${JSON.stringify(given)} is ambiguous: it is the reference identifier for\n    ${identified}\nbut also the name of\n    ${others.join("\n    ")}\nspecify the resource by URN instead`,
        );
    const [urn] = identified === undefined ? named : [identified];
    if (urn === undefined)
        throw new CliError(
            `no resource identified by ${JSON.stringify(given)} found in the stack; run \`pulumi do show-resources\` to list resource reference identifiers`,
        );
    if (identified === undefined && named.length > 1)
        throw new CliError(
            `${named.length} resources in the stack are named ${JSON.stringify(given)}:\n    ${named.join("\n    ")}\nspecify one by URN`,
        );
    return resourceOfUrn(resources, urn);
}

function resourceOfUrn(resources: ResourceState[], urn: string): NamedResource {
    const found = resources.filter((state) => state.urn === urn);
    const [live] = found.filter((state) => state.delete !== true);
    const resource = live ?? found[0];
    if (resource === undefined) throw new CliError(notFoundMessage(resources, urn));
    return { resource, pending: live === undefined ? 0 : found.filter((state) => state.delete === true).length };
}

const LEAST_DIGITS = 6;

/** `name_1a2b3c` to URN, of what is neither the stack nor a provider; the digits are of the URN's SHA-256, as many as make it the only one. */
function identifiers(resources: ResourceState[]): Map<string, string> {
    const assigned = new Map<string, string>();
    const named = resources.filter(
        (state) => state.delete !== true && state.type !== ROOT_STACK_TYPE && !isProviderType(state.type),
    );
    for (const urn of named.map((state) => state.urn).sort()) {
        const hash = createHash("sha256").update(urn).digest("hex");
        const base = urnName(urn)
            .replaceAll(/[^A-Za-z0-9_]/gu, "_")
            .replace(/^(?=\d)/, "_");
        let digits = LEAST_DIGITS;
        while (assigned.has(`${base}_${hash.slice(0, digits)}`) && digits < hash.length) digits++;
        assigned.set(`${base}_${hash.slice(0, digits)}`, urn);
    }
    return assigned;
}
