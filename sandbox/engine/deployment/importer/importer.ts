import { errorMessage } from "../../rpc/unary";
import { isProviderType, ROOT_STACK_TYPE } from "../../urn";
import type { Deployment } from "../deployment";
import type { Outcome } from "../deployment-executor";
import { Seeds } from "../generator/check-ahead";
import { newState } from "../state";
import { StepExecutor } from "../step-executor";
import { createStep } from "../steps/create-step";
import { plannedImportStep } from "../steps/planned-import-step";
import { sameStep } from "../steps/same-step";
import type { Step } from "../step";
import { ImportProviders } from "./import-providers";
import type { ResourceImport } from "./resource-import";

const NOBODY = { done: (): void => undefined };

/** Refuses what is no `PACKAGE:MODULE:TYPE`. */
export function refuseBadTypes(imports: ResourceImport[]): void {
    const bad = imports.find(({ type, component, remote }) => (!component || remote) && type.split(":").length !== 3);
    if (bad === undefined) return;
    throw new Error(
        `import type ${JSON.stringify(bad.type)} is not a valid resource type token. Type tokens must be of the format <package>:<module>:<type> - refer to the import section of the provider resource documentation.`,
    );
}

/** Takes resources that exist into the state, below the stack and with the providers that they need. No program is run. */
export class Importer {
    private readonly executor: StepExecutor;
    private readonly providers: ImportProviders;
    private readonly seeds = new Seeds();

    constructor(
        private readonly deployment: Deployment,
        private readonly imports: ResourceImport[],
        private readonly cancel: AbortSignal,
    ) {
        this.executor = new StepExecutor(deployment, true);
        this.providers = new ImportProviders(deployment, imports);
    }

    async run(): Promise<Outcome> {
        if (this.imports.length === 0) return "succeeded";
        this.executor.cancelOn(this.cancel);
        const failure = await this.attempt();
        await this.executor.idle();
        await this.deployment.snapshot.write();
        if (failure !== undefined) return this.conclude(`failed: ${failure}`, "failed");
        return this.cancel.aborted ? this.conclude("canceled", "cancelled") : "succeeded";
    }

    /** What went wrong, if something did. */
    private async attempt(): Promise<string | undefined> {
        try {
            await this.import();
        } catch (error) {
            return errorMessage(error);
        }
        const { error } = this.executor;
        return error && `step application failed: ${errorMessage(error)}`;
    }

    private async import(): Promise<void> {
        if (!(await this.keepExisting())) return;
        const stack = await this.stack();
        if (stack === undefined || !(await this.all(await this.providers.steps()))) return;
        await this.importAll(this.steps(stack));
    }

    /** One after the other, so that they stay in their order. */
    private async keepExisting(): Promise<boolean> {
        for (const old of this.deployment.previous.filter((state) => !state.delete))
            if (!(await this.executor.serial([sameStep(this.deployment, undefined, old, { ...old, id: "" })])))
                return false;
        return true;
    }

    /** URN of the stack, which is made where the state has none; undefined when that failed. */
    private async stack(): Promise<string | undefined> {
        const { deployment } = this;
        const known = deployment.previous.find(({ type, parent }) => type === ROOT_STACK_TYPE && parent === "");
        if (known !== undefined) return known.urn;
        const { project, stack } = deployment.options;
        const urn = deployment.urn("", ROOT_STACK_TYPE, `${project}-${stack}`);
        const fresh = newState({ type: ROOT_STACK_TYPE, urn, custom: false });
        return (await this.executor.serial([createStep(deployment, NOBODY, fresh)])) ? urn : undefined;
    }

    /** A step for each resource that the state does not have under that id. */
    private steps(stack: string): Map<string, Step> {
        const { deployment } = this;
        const steps = new Map<string, Step>();
        for (const wanted of this.imports.filter(({ type }) => !isProviderType(type))) {
            const { type, name, id, protect, component } = wanted;
            const parent = wanted.parent === "" ? stack : wanted.parent;
            const urn = deployment.urn(parent, type, name);
            if (steps.has(urn)) throw new Error(`duplicate import '${name}' of type '${type}'`);
            const old = deployment.olds.get(urn);
            if (old !== undefined && (old.importID === "" ? old.id : old.importID) === id) continue;
            const provider = this.providers.referenceOf(wanted);
            const fresh = newState({ type, urn, custom: !component, parent, protect, provider });
            steps.set(urn, plannedImportStep(deployment, wanted, fresh, this.seeds.next()));
        }
        return steps;
    }

    /** All whose parents are there at once, then their children. */
    private async importAll(steps: Map<string, Step>): Promise<void> {
        const left = new Map(steps);
        while (left.size > 0) {
            const ready = [...left.values()].filter(({ res }) => !left.has(res.parent));
            for (const { urn } of ready) left.delete(urn);
            if (!(await this.all(ready))) return;
        }
    }

    /** True when every step succeeded, and nobody asked to stop. */
    private async all(steps: Step[]): Promise<boolean> {
        await this.executor.parallel(steps);
        return this.executor.error === undefined && !this.executor.cancelled;
    }

    private conclude(how: string, outcome: Outcome): Outcome {
        this.deployment.events.error("", `${this.deployment.options.dryRun ? "preview" : "update"} ${how}`);
        return outcome;
    }
}
