import { type OperationOptions, OperationRun, type StackOptions } from "./operation";
import type { Project } from "./project";
import type { DeployResult, Operation, OperationResult, StackOutputs } from "./results";
import { type Run, startRun } from "./run";
import type { Session } from "./session";

/** How a stack is destroyed. */
export interface DestroyOptions extends OperationOptions {
    /** Whether the stack itself goes as well, with its history and its config. Default: false. */
    remove?: boolean;
}

/** Runs the program and makes the stack's resources what it says; a stack that is not there is made. */
export function deploy(project: Project, options: OperationOptions = {}): Run<DeployResult> {
    return startRun(async (emit) => {
        const startedAt = performance.now();
        const run = new OperationRun(project, "deploy", options, emit);
        return run.do(true, async (session, stackOptions) => {
            await session.stack.up({ ...stackOptions, ...policies(project) });
            const outputs = await session.outputs(false);
            return { ...run.result("deploy", startedAt), outputs };
        });
    }, options.bufferedEvents);
}

/** Runs the program and tells what a deployment would do; a stack that is not there is made, without resources. */
export function preview(project: Project, options: OperationOptions = {}): Run<OperationResult> {
    return operation(project, "preview", options, true, ({ stack }, stackOptions) =>
        stack.preview({ ...stackOptions, ...policies(project) }),
    );
}

/** Takes into the stack's state what its resources really look like. */
export function refresh(project: Project, options: OperationOptions = {}): Run<OperationResult> {
    return operation(project, "refresh", options, false, ({ stack }, stackOptions) => stack.refresh(stackOptions));
}

/** Deletes the stack's resources. */
export function destroy(project: Project, options: DestroyOptions = {}): Run<OperationResult> {
    const remove = options.remove ?? false;
    return operation(project, "destroy", options, false, ({ stack }, stackOptions) =>
        stack.destroy({ ...stackOptions, remove }),
    );
}

/** The outputs of the stack's last deployment; secret ones have their values only with `showSecrets`. Rejected with an `AutomationError`. */
export function outputs(project: Project, options: { showSecrets?: boolean } = {}): Promise<StackOutputs> {
    const run = new OperationRun(project, "outputs", {}, () => undefined);
    return run.do(false, (session) => session.outputs(options.showSecrets ?? false));
}

function operation<Kind extends Exclude<Operation, "deploy">>(
    project: Project,
    kind: Kind,
    options: OperationOptions,
    create: boolean,
    work: (session: Session, options: StackOptions) => Promise<unknown>,
): Run<OperationResult & { operation: Kind }> {
    return startRun(async (emit) => {
        const startedAt = performance.now();
        const run = new OperationRun(project, kind, options, emit);
        return run.do(create, async (session, stackOptions) => {
            await work(session, stackOptions);
            return run.result(kind, startedAt);
        });
    }, options.bufferedEvents);
}

const policies = ({ policyPacks }: Project): { policyPacks?: string[] } => (policyPacks ? { policyPacks } : {});
