import type { EngineEvent } from "@pulumi/pulumi/automation";
import { Cancellation, type CancellationOptions } from "./cancellation";
import { type AutomationError, CancelledError, ConfigError, type FailureDetails } from "./errors";
import { failureOf } from "./failure";
import type { ProgressEvent } from "./progress/events";
import { ProgressRecorder } from "./progress/progress-recorder";
import { labelOf, type Project, projectProblems } from "./project";
import { Redactor } from "./redactor";
import type { Operation, OperationResult } from "./results";
import { openSession, type Session } from "./session";

/** How an operation is done. */
export interface OperationOptions extends CancellationOptions {
    /** Resource operations at once. Default: the engine's own. */
    parallel?: number;
    /** A note for the stack's history. Default: none. */
    message?: string;
    /** Only these resources, by URN. Default: all. */
    target?: string[];
    /** How many events a reader may fall behind before those of resources that went well are left out. Default: 1,000. */
    bufferedEvents?: number;
}

/** The options that the Automation API takes for every operation. */
export interface StackOptions {
    onEvent(event: EngineEvent): void;
    onError(text: string): void;
    signal: AbortSignal;
    color: "never";
    suppressProgress: true;
    parallel?: number;
    message?: string;
    target?: string[];
}

/** What is kept of the standard error of `pulumi`, in characters. */
const KEPT_STDERR = 64 * 1024;

/** One operation on a stack: checks the project, opens the stack, does the work, and classes what goes wrong. */
export class OperationRun {
    private readonly redactor: Redactor;
    private readonly recorder: ProgressRecorder;
    private readonly cancellation: Cancellation;
    private session: Session | undefined;
    private stderr = "";

    constructor(
        private readonly project: Project,
        private readonly operation: Operation | "outputs",
        private readonly options: OperationOptions,
        private readonly emit: (event: ProgressEvent) => void,
    ) {
        const secrets = [...(project.redact ?? []), ...Object.values(project.secretSettings ?? {})];
        this.redactor = new Redactor(secrets, { ...process.env, ...project.environment });
        this.recorder = new ProgressRecorder(this.redactor, () => performance.now());
        this.cancellation = new Cancellation(options);
    }

    /** Rejected with an {@link AutomationError}. */
    async do<Result>(
        create: boolean,
        work: (session: Session, options: StackOptions) => Promise<Result>,
    ): Promise<Result> {
        try {
            const problems = projectProblems(this.project);
            if (problems.length > 0) throw new ConfigError(problems.join("; "), this.details());
            this.throwIfCancelled();
            this.session = await openSession(this.project, create);
            this.throwIfCancelled();
            const result = await work(this.session, this.stackOptions());
            // The engine lets a program go when it has registered everything; what it does wrong after that, only its scope knows.
            if ((this.session.scope?.failures.length ?? 0) > 0) throw new Error("the program failed");
            return result;
        } catch (error) {
            throw this.failure(error);
        } finally {
            this.cancellation.dispose();
            await this.session?.close();
        }
    }

    /** What every operation that succeeded ends with. */
    result<Kind extends Operation>(operation: Kind, startedAt: number): OperationResult & { operation: Kind } {
        const { changes, packs, violations, warnings } = this.recorder;
        return {
            operation,
            target: labelOf(this.project),
            changes,
            durationMs: performance.now() - startedAt,
            policies: { packs, violations },
            warnings,
        };
    }

    private stackOptions(): StackOptions {
        const { parallel, message, target } = this.options;
        return {
            onEvent: (event) => this.take(event),
            onError: (text) => (this.stderr = (this.stderr + text).slice(-KEPT_STDERR)),
            signal: this.cancellation.signal,
            color: "never",
            suppressProgress: true,
            ...(parallel !== undefined && { parallel }),
            ...(message !== undefined && { message }),
            ...(target !== undefined && { target }),
        };
    }

    private take(event: EngineEvent): void {
        const told = this.recorder.take(event);
        if (told !== undefined) this.emit(told);
    }

    private throwIfCancelled(): void {
        if (this.cancellation.requested)
            throw new CancelledError("stopped by its signal before it began", this.details());
    }

    private failure(thrown: unknown): AutomationError {
        if (thrown instanceof ConfigError || thrown instanceof CancelledError) return thrown;
        return failureOf({
            thrown,
            details: this.details(),
            stderr: this.stderr,
            cancelled: this.cancellation.requested,
            programFailures: this.session?.scope?.failures ?? [],
            redactor: this.redactor,
        });
    }

    private details(): FailureDetails {
        const { errors: diagnostics, failures, violations, changes } = this.recorder;
        return { operation: this.operation, target: labelOf(this.project), diagnostics, failures, violations, changes };
    }
}
