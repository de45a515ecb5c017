/**
 * The JSON shapes that the Pulumi CLI writes and reads: engine events (`--event-log`, the Automation API) and the
 * deployment of a checkpoint (version 3). Source: `sdk/go/common/apitype` of pulumi/pulumi.
 */

/** A property value as the gRPC protocol's `Struct` carries it: plain JSON, with objects under a signature key for secrets, assets and references. */
export type PropertyValue = null | boolean | number | string | PropertyValue[] | { [key: string]: PropertyValue };
export type PropertyMap = Record<string, PropertyValue>;

export type StepOp =
    | "same"
    | "create"
    | "update"
    | "delete"
    | "replace"
    | "create-replacement"
    | "delete-replaced"
    | "read"
    | "read-replacement"
    | "discard"
    | "discard-replaced"
    | "refresh"
    | "remove-pending-replace"
    | "import"
    | "import-replacement";

/** One resource of a deployment. Secrets in `inputs` and `outputs` are `{signature, ciphertext}` at rest. */
export interface ResourceState {
    urn: string;
    custom: boolean;
    delete?: boolean;
    id?: string;
    type: string;
    inputs?: PropertyMap;
    outputs?: PropertyMap;
    parent?: string;
    protect?: boolean;
    taint?: boolean;
    external?: boolean;
    dependencies?: string[];
    initErrors?: string[];
    provider?: string;
    propertyDependencies?: Record<string, string[]>;
    pendingReplacement?: boolean;
    additionalSecretOutputs?: string[];
    aliases?: string[];
    customTimeouts?: { create?: number; update?: number; delete?: number };
    importID?: string;
    retainOnDelete?: boolean;
    deletedWith?: string;
    replaceWith?: string[];
    replacementTrigger?: PropertyValue;
    created?: string;
    modified?: string;
    sourcePosition?: string;
    stackTrace?: { sourcePosition: string }[];
    ignoreChanges?: string[];
    hideDiff?: string[];
    replaceOnChanges?: string[];
    refreshBeforeUpdate?: boolean;
    viewOf?: string;
    resourceHooks?: Record<string, string[]>;
}

export interface PendingOperation {
    resource: ResourceState;
    type: "creating" | "updating" | "deleting" | "reading" | "importing";
}

export interface Manifest {
    time: string;
    magic: string;
    version: string;
    plugins?: { name: string; path: string; type: string; version: string }[];
}

export interface SecretsProviders {
    type: string;
    state: Record<string, unknown>;
}

export interface Deployment {
    manifest: Manifest;
    secrets_providers?: SecretsProviders;
    resources?: ResourceState[];
    pending_operations?: PendingOperation[];
    metadata: Record<string, unknown>;
}

export interface StepEventState {
    type: string;
    urn: string;
    custom?: boolean;
    delete?: boolean;
    id: string;
    parent: string;
    protect?: boolean;
    inputs: PropertyMap;
    outputs: PropertyMap;
    provider: string;
    initErrors?: string[];
}

export interface PropertyDiff {
    diffKind: "add" | "add-replace" | "delete" | "delete-replace" | "update" | "update-replace";
    inputDiff: boolean;
}

export interface StepEventMetadata {
    op: StepOp;
    urn: string;
    type: string;
    old: StepEventState | null;
    new: StepEventState | null;
    keys?: string[] | null;
    diffs?: string[] | null;
    detailedDiff?: Record<string, PropertyDiff> | null;
    logical?: boolean;
    provider: string;
}

export type Severity = "debug" | "info" | "info#err" | "warning" | "error";

export interface DiagnosticEvent {
    urn?: string;
    prefix?: string;
    message: string;
    color: string;
    severity: Severity;
    streamID?: number;
    ephemeral?: boolean;
}

export interface PolicyEvent {
    resourceUrn?: string;
    message: string;
    color: string;
    policyName: string;
    policyPackName: string;
    policyPackVersion: string;
    policyPackVersionTag: string;
    enforcementLevel: string;
    severity?: string;
}

export interface PolicyRemediationEvent {
    resourceUrn?: string;
    color: string;
    policyName: string;
    policyPackName: string;
    policyPackVersion: string;
    policyPackVersionTag: string;
    before?: PropertyMap;
    after?: PropertyMap;
}

export interface SummaryEvent {
    maybeCorrupt: boolean;
    durationSeconds: number;
    resourceChanges: Partial<Record<StepOp, number>>;
    /** Policy pack name to version, of the packs that ran. Capitalised in the wire format. */
    PolicyPacks: Record<string, string>;
    isPreview: boolean;
    result?: "succeeded" | "failed";
}

/** One line of an event log; exactly one of the event fields is set. */
export interface EngineEvent {
    sequence: number;
    timestamp: number;
    cancelEvent?: Record<string, never>;
    stdoutEvent?: { message: string; color: string };
    diagnosticEvent?: DiagnosticEvent;
    preludeEvent?: { config: Record<string, string> };
    summaryEvent?: SummaryEvent;
    resourcePreEvent?: { metadata: StepEventMetadata; planning?: boolean };
    resOutputsEvent?: { metadata: StepEventMetadata; planning?: boolean };
    resOpFailedEvent?: { metadata: StepEventMetadata; status: number; steps: number };
    /** Not for the eyes of the user. Never in an event log, which has these events all the same. */
    internal?: boolean;
    policyEvent?: PolicyEvent;
    policyRemediationEvent?: PolicyRemediationEvent;
    policyLoadEvent?: Record<string, never>;
    startDebuggingEvent?: Record<string, unknown>;
    progressEvent?: Record<string, unknown>;
    errorEvent?: { error: string };
}
