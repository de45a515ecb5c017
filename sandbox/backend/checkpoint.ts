import { createHash } from "node:crypto";
import type { Deployment, ResourceState } from "../engine/apitype";
import { type Format, formatOf, formatProblem, withFormat } from "./format";

/** The checkpoint cannot be used: damaged, so that a backup helps, or of a version that is not ours. */
export class CheckpointError extends Error {
    constructor(
        message: string,
        readonly damaged = true,
    ) {
        super(message);
    }
}

/** What is wrong with a text that is no JSON, in one line and without quoting it. */
export function jsonProblem(error: unknown): string {
    return (error as Error).message.split(/, "|, \.\.\."|\n/)[0] ?? "";
}

/** A stack's checkpoint file; a stack that was never given any state has no `latest`. */
export interface Checkpoint {
    stack: string;
    latest?: Deployment;
}

/** Reads a checkpoint file's text. Throws {@link CheckpointError}, whose message starts after "failed to load checkpoint: ". */
export function parseCheckpoint(text: string): Checkpoint {
    let file: unknown;
    try {
        file = JSON.parse(text);
    } catch (error) {
        throw new CheckpointError(`it is damaged (${jsonProblem(error)})`);
    }
    if (!isRecord(file) || !isRecord(file.checkpoint)) throw new CheckpointError("it is damaged (no checkpoint in it)");
    if (formatProblem(file) !== undefined) throw unsupported(file.version, file.features);
    const { stack, latest } = file.checkpoint;
    if (latest === undefined || latest === null) return { stack: String(stack) };
    checkDeploymentShape(latest);
    return { stack: String(stack), latest };
}

function unsupported(version: unknown, features: unknown): CheckpointError {
    const needs = Array.isArray(features) && features.length > 0 ? ` with the features ${features.join(", ")}` : "";
    return new CheckpointError(
        `unsupported checkpoint version ${String(version)}${needs}; the sandbox reads versions 3 and 4 with the features that it knows, use the real Pulumi CLI for this stack`,
        false,
    );
}

/** Throws {@link CheckpointError} unless the value has the shape of a deployment, as far as reading it needs. */
export function checkDeploymentShape(value: unknown): asserts value is Deployment {
    if (!isRecord(value)) throw new CheckpointError("it is damaged (the deployment is not an object)");
    const resources: unknown = value.resources ?? [];
    if (!Array.isArray(resources) || !resources.every(isRecord))
        throw new CheckpointError("it is damaged (its resources are not a list of objects)");
    const pending: unknown = value.pending_operations ?? [];
    const sound =
        Array.isArray(pending) && pending.every((operation) => isRecord(operation) && isRecord(operation.resource));
    if (!sound) throw new CheckpointError("it is damaged (its pending operations are not a list of operations)");
}

export function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The manifest's check value: the SHA-256 of the engine's version. */
export function magicOf(version: string): string {
    return version === "" ? "" : createHash("sha256").update(version).digest("hex");
}

/** The fields of a resource in the order in which the Pulumi CLI writes them, except `urn`, `custom` and `type`, which it always writes. */
const FIELDS: (keyof ResourceState)[] = [
    "urn",
    "custom",
    "delete",
    "id",
    "type",
    "inputs",
    "outputs",
    "parent",
    "protect",
    "taint",
    "external",
    "dependencies",
    "initErrors",
    "provider",
    "propertyDependencies",
    "pendingReplacement",
    "additionalSecretOutputs",
    "aliases",
    "customTimeouts",
    "importID",
    "retainOnDelete",
    "deletedWith",
    "replaceWith",
    "created",
    "modified",
    "sourcePosition",
    "stackTrace",
    "ignoreChanges",
    "hideDiff",
    "replaceOnChanges",
    "replacementTrigger",
    "refreshBeforeUpdate",
    "viewOf",
    "resourceHooks",
];
const ALWAYS = new Set<string>(["urn", "custom", "type"]);
const KNOWN = new Set<string>(FIELDS);

/** One resource as the Pulumi CLI orders it; empty optional fields are left out, fields that we do not know are kept at the end. */
export function orderedState(state: ResourceState): Record<string, unknown> {
    const ordered: Record<string, unknown> = {};
    for (const field of FIELDS) {
        const value = state[field];
        if (ALWAYS.has(field) || !isEmpty(value)) ordered[field] = value;
    }
    for (const [field, value] of Object.entries(state)) {
        if (!KNOWN.has(field) && !isEmpty(value)) ordered[field] = value;
    }
    return ordered;
}

function isEmpty(value: unknown): boolean {
    if (value === undefined || value === null || value === false || value === "") return true;
    if (Array.isArray(value)) return value.length === 0;
    return typeof value === "object" && Object.keys(value).length === 0;
}

/** A whole deployment as the Pulumi CLI orders it. */
export function orderedDeployment(deployment: Deployment): Record<string, unknown> {
    const { manifest, secrets_providers, resources, pending_operations, metadata, ...rest } = deployment;
    return {
        manifest,
        ...(secrets_providers && { secrets_providers }),
        ...(resources?.length && { resources: resources.map(orderedState) }),
        ...(pending_operations?.length && {
            pending_operations: pending_operations.map(({ resource, type }) => ({
                resource: orderedState(resource),
                type,
            })),
        }),
        metadata: metadata ?? {},
        ...rest,
    };
}

/** The text of a checkpoint file, without a line break at the end. */
export function checkpointText(stack: string, deployment: Deployment | undefined): string {
    const latest = deployment === undefined ? undefined : JSON.stringify(orderedDeployment(deployment));
    return wrapCheckpoint(stack, latest, formatOf(deployment));
}

/** Puts the JSON text of a deployment into the text of a checkpoint file. */
export function wrapCheckpoint(stack: string, latest: string | undefined, format: Format): string {
    const rest = latest === undefined ? "" : `,"latest":${latest}`;
    return withFormat(format, `"checkpoint":{"stack":${JSON.stringify(stack)}${rest}}`);
}
