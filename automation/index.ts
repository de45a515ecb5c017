export type { CancellationOptions } from "./cancellation";
export {
    AutomationError,
    CancelledError,
    ConfigError,
    ConflictError,
    CrashError,
    PolicyError,
    ProgramError,
    ProviderError,
} from "./errors";
export type { ErrorKind, FailureDetails } from "./errors";
export { deploy, destroy, outputs, preview, refresh } from "./operations";
export type { DestroyOptions } from "./operations";
export type { OperationOptions } from "./operation";
export type {
    Diagnostic,
    OperationEvent,
    PolicyViolation,
    ProgressEvent,
    ResourceFailure,
    ResourceStep,
} from "./progress/events";
export type { InlineProject, LocalProject, Outputs, Project, ProjectSettings } from "./project";
export type {
    Changes,
    DeployResult,
    Operation,
    OperationResult,
    PolicyResults,
    StackOutput,
    StackOutputs,
} from "./results";
export type { Run } from "./run";
export type { RetryOptions } from "./fleet/backoff";
export { Fleet } from "./fleet/fleet";
export type { FleetRun } from "./fleet/fleet";
export type { FleetEvent, FleetSummary, TenantError, TenantOutcome } from "./fleet/fleet.events";
export type { FleetOptions, FleetWorld, Tenant } from "./fleet/fleet.options";
