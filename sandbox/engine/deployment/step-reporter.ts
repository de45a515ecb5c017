import type { StepEventMetadata, StepEventState, StepOp } from "../apitype";
import type { EventEmitter } from "../events/event-emitter";
import { equalValues } from "../properties/diff";
import { maskSecrets } from "../properties/secrets";
import { errorMessage } from "../rpc/unary";
import { isDefaultProvider } from "../urn";
import type { State } from "./state";
import type { Step } from "./step";

/** What is known of a resource after a failed operation, in the words of the protocol. */
const PARTIAL_FAILURE = 1;
const UNKNOWN_STATUS = 2;

/** Turns steps into events and counts what was done. */
export class StepReporter {
    readonly changes: Partial<Record<StepOp, number>> = {};
    maybeCorrupt = false;

    constructor(
        private readonly events: EventEmitter,
        private readonly dryRun: boolean,
        private readonly isRefresh: boolean,
    ) {}

    pre(step: Step): void {
        this.events.emit({
            resourcePreEvent: { metadata: metadata(step, step.op), ...this.planning() },
            ...(step.internal && { internal: true }),
        });
    }

    post(step: Step): void {
        const refreshed = this.isRefresh && step.op === "refresh";
        const op = refreshed ? (step.resultOp?.() ?? step.op) : step.op;
        if ((refreshed || step.logical) && !step.internal && isCounted(step))
            this.changes[op] = (this.changes[op] ?? 0) + 1;
        const shown = this.dryRun || step.res.custom || (refreshed && step.op === "refresh") || step.op === "delete";
        if (shown) this.emitOutputs(step, op);
    }

    outputs(step: Step): void {
        this.emitOutputs(step, step.op);
    }

    /** `partial` when the resource is there all the same. */
    failed(step: Step, error: unknown, partial: boolean): void {
        const urn = isInternal(step) ? "" : step.urn;
        const message = errorMessage(error);
        this.events.error(urn, this.dryRun ? `Preview failed: ${message}` : message);
        if (this.dryRun) return;
        const steps = Object.values(this.changes).reduce((sum, count) => sum + count, 0);
        this.events.emit({
            resOpFailedEvent: {
                metadata: metadata(step, step.op),
                status: partial ? PARTIAL_FAILURE : UNKNOWN_STATUS,
                steps,
            },
        });
    }

    private emitOutputs(step: Step, op: StepOp): void {
        this.events.emit({
            resOutputsEvent: { metadata: metadata(step, op), ...this.planning() },
            ...(step.internal && { internal: true }),
        });
    }

    private planning(): { planning?: true } {
        return this.dryRun ? { planning: true } : {};
    }
}

/** Default providers and the clean-up of replaced records are not the user's doing, and are not counted. */
function isInternal(step: Step): boolean {
    return step.op === "remove-pending-replace" || isDefaultProvider(step.urn);
}

function isCounted(step: Step): boolean {
    if (isInternal(step)) return false;
    if (step.op !== "read") return true;
    return step.old !== undefined && !equalValues(step.old.outputs, step.new?.outputs);
}

function metadata(step: Step, op: StepOp): StepEventMetadata {
    return {
        op,
        urn: step.urn,
        type: step.type,
        old: eventState(step.old),
        new: eventState(step.new),
        ...(step.keys?.length ? { keys: step.keys } : {}),
        ...(step.diffs?.length ? { diffs: step.diffs } : {}),
        detailedDiff: step.detailedDiff ?? null,
        ...(step.logical ? { logical: true } : {}),
        provider: step.provider,
    };
}

function eventState(state: State | undefined): StepEventState | null {
    if (state === undefined) return null;
    return {
        type: state.type,
        urn: state.urn,
        ...(state.custom ? { custom: true } : {}),
        ...(state.delete ? { delete: true } : {}),
        id: state.id,
        parent: state.parent,
        ...(state.protect ? { protect: true } : {}),
        inputs: maskSecrets(state.inputs),
        outputs: maskSecrets(state.outputs),
        provider: state.provider,
        ...(state.initErrors.length > 0 ? { initErrors: state.initErrors } : {}),
    };
}
