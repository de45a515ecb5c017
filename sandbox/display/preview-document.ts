import type { EngineEvent, PropertyMap, StepEventMetadata, StepEventState } from "../engine/apitype";
import { isDefaultProvider } from "../engine/urn";
import type { Display, DisplayOptions } from "./display";
import { renderTags } from "./markup";
import { isReplacementPart } from "./operation-words";
import { maskedProperties } from "./shown-value";
import { isStack } from "./urn";

interface PreviewState {
    urn: string;
    custom: boolean;
    delete?: boolean;
    id?: string;
    type: string;
    inputs?: PropertyMap;
    outputs?: PropertyMap;
    parent?: string;
    protect?: boolean;
    provider?: string;
    initErrors?: string[];
}

interface PreviewStep {
    op: string;
    urn: string;
    provider?: string;
    oldState?: PreviewState;
    newState?: PreviewState;
    diffReasons?: string[];
    replaceReasons?: string[];
    detailedDiff: Record<string, { kind: string; inputDiff: boolean }> | null;
}

/** What `pulumi preview --json` prints. Source: `PreviewDigest` in `sdk/go/common/display` of pulumi/pulumi. */
export interface PreviewDocument {
    config?: Record<string, string>;
    steps?: PreviewStep[];
    diagnostics?: { urn?: string; message: string; severity: string }[];
    /** In nanoseconds. */
    duration?: number;
    changeSummary?: Partial<Record<string, number>>;
    maybeCorrupt?: boolean;
}

/** Keys with an empty value are left out, as everywhere in Pulumi's JSON. */
function orNothing<T extends object | string>(value: T | null | undefined): T | undefined {
    if (value === null || value === undefined || Object.keys(value).length === 0) return undefined;
    return value;
}

function stateOf(state: StepEventState | null, suppressOutputs: boolean): PreviewState | undefined {
    if (state === null) return undefined;
    const silent = suppressOutputs && isStack(state.urn);
    return {
        urn: state.urn,
        custom: state.custom ?? false,
        delete: state.delete === true ? true : undefined,
        id: orNothing(state.id),
        type: state.type,
        inputs: silent ? undefined : orNothing(maskedProperties(state.inputs)),
        outputs: silent ? undefined : orNothing(maskedProperties(state.outputs)),
        parent: orNothing(state.parent),
        protect: state.protect === true ? true : undefined,
        provider: orNothing(state.provider),
        initErrors: orNothing(state.initErrors),
    };
}

function stepOf(step: StepEventMetadata, suppressOutputs: boolean): PreviewStep {
    const detailed = Object.entries(step.detailedDiff ?? {}).map(
        ([path, { diffKind, inputDiff }]) => [path, { kind: diffKind, inputDiff }] as const,
    );
    return {
        op: step.op,
        urn: step.urn,
        provider: orNothing(step.provider),
        oldState: stateOf(step.old, suppressOutputs),
        newState: stateOf(step.new, suppressOutputs),
        diffReasons: orNothing(step.diffs),
        replaceReasons: orNothing(step.keys),
        detailedDiff: step.detailedDiff ? Object.fromEntries(detailed) : null,
    };
}

/** Unchanged resources, the parts of a replacement and the engine's own providers are no steps of a preview; the stack always is one. */
function isShown(step: StepEventMetadata): boolean {
    if (isStack(step.urn)) return true;
    if (isDefaultProvider(step.urn)) return false;
    if (step.op === "same") return (step.old?.protect ?? false) !== (step.new?.protect ?? false);
    return step.logical === true || !isReplacementPart(step.op);
}

/** Takes one event into the document, which is changed in place. */
export function addToDocument(document: PreviewDocument, event: EngineEvent, suppressOutputs: boolean): void {
    if (event.preludeEvent) document.config = orNothing(event.preludeEvent.config);
    const diagnostic = event.diagnosticEvent;
    if (diagnostic && diagnostic.severity !== "debug" && diagnostic.ephemeral !== true) {
        const message = renderTags((diagnostic.prefix ?? "") + diagnostic.message, false);
        const entry = { urn: orNothing(diagnostic.urn), message, severity: diagnostic.severity };
        (document.diagnostics ??= []).push(entry);
    }
    if (event.stdoutEvent) {
        const message = renderTags(event.stdoutEvent.message, false);
        (document.diagnostics ??= []).push({ message, severity: "info" });
    }
    const step = event.resourcePreEvent?.metadata;
    if (step && isShown(step)) (document.steps ??= []).push(stepOf(step, suppressOutputs));
    if (event.summaryEvent) {
        document.changeSummary = event.summaryEvent.resourceChanges;
        document.maybeCorrupt = event.summaryEvent.maybeCorrupt ? true : undefined;
    }
}

const nanosecondsASecond = 1e9;

/** One JSON document when the preview is over, and nothing before: whoever reads it can parse all of it. */
export function createPreviewDocument(options: DisplayOptions): Display {
    const document: PreviewDocument = { config: undefined, steps: undefined, diagnostics: undefined };
    return {
        event(event) {
            addToDocument(document, event, options.suppressOutputs);
        },
        finish(result) {
            if (result === undefined) return;
            document.duration = Math.round(result.durationSeconds * nanosecondsASecond);
            const { config, steps, diagnostics, duration, changeSummary, maybeCorrupt } = document;
            const ordered = { config, steps, diagnostics, duration, changeSummary, maybeCorrupt };
            options.out.write(`${JSON.stringify(ordered, undefined, 4)}\n`);
        },
    };
}
