import type { ResourceState } from "../../engine/apitype";
import { nearest } from "../../nearest";
import { CliError } from "../cli-error";

const SUGGESTIONS = 3;
const HINT =
    "To list the resource URNs in the stack, run `pulumi stack --show-urns`; to inspect the full state, run `pulumi stack export`.";

/** True for `urn:pulumi:STACK::PROJECT::TYPE::NAME`, whatever its parts hold. */
export function isUrn(text: string): boolean {
    return text.startsWith("urn:pulumi:") && text.split("::").length > 3;
}

/** The one resource of a URN. Throws {@link CliError} when there is none, or several, of which one waits for its deletion. */
export function resourceOf(resources: ResourceState[], urn: string): ResourceState {
    if (!isUrn(urn)) throw notAUrn(urn);
    const found = resources.filter((state) => state.urn === urn);
    const [first] = found;
    if (first === undefined) throw new CliError(notFoundMessage(resources, urn));
    if (found.length === 1) return first;
    const ids = found.map((state) => `  ${state.id ?? ""}\n`).join("");
    throw new CliError(`Resource URN ambiguously referred to multiple resources. Did you mean:\n${ids}`);
}

/** The error for a text that should be a URN. */
export function notAUrn(text: string): CliError {
    return new CliError(`${JSON.stringify(text)} is not a valid resource URN\n${HINT}`);
}

/** Says that no resource has the URN, and which come near to it. */
export function notFoundMessage(candidates: ResourceState[], urn: string): string {
    const near = similarUrns([...new Set(candidates.map((state) => state.urn))], urn);
    return [
        `No such resource ${JSON.stringify(urn)} exists in the current state`,
        ...(near.length > 0 ? ["Did you mean:", ...near.map((other) => `  ${other}`)] : []),
        HINT,
    ].join("\n");
}

/** Up to three candidates, the nearest first, none that differs by more than a quarter of the URN. */
function similarUrns(candidates: string[], urn: string): string[] {
    return nearest(urn, candidates, Math.max(2, Math.floor(Buffer.byteLength(urn) / 4))).slice(0, SUGGESTIONS);
}
