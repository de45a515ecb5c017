import type { PropertyMap } from "../../apitype";
import type { ResourceAnalyzer } from "../../policy/resource-analyzer";
import { isProviderType } from "../../urn";
import type { Deployment } from "../deployment";
import type { ReadResourceEvent, RegisterResourceEvent } from "../goal";
import { stateFromGoal } from "../goal";
import type { State } from "../state";
import { newState } from "../state";
import type { Step } from "../step";
import { createStep } from "../steps/create-step";
import { importStep } from "../steps/import-step";
import { readStep } from "../steps/read-step";
import { replaceStep } from "../steps/replace-step";
import { skippedCreateStep } from "../steps/same-step";
import { findOld } from "./aliases";
import { BailError } from "./bail-error";
import { CheckAhead } from "./check-ahead";
import { checkInputs } from "./check-inputs";
import { type ProgramUse, refreshRegistered, stepsForUse } from "./registered";
import { recreateSteps, takeOwnershipSteps } from "./replacements";
import { Scope } from "./scope";
import { existingSteps } from "./step-generator.existing";
import { untargetedSteps, validateTargets } from "./step-generator.targets";

/** What has been decided about the resources of a run so far, by URN. */
export class StepGenerator {
    readonly urns = new Set<string>();
    readonly reads = new Set<string>();
    readonly deletes = new Set<string>();
    readonly replaces = new Set<string>();
    readonly updates = new Set<string>();
    readonly creates = new Set<string>();
    readonly imports = new Set<string>();
    readonly sames = new Set<string>();
    readonly skippedCreates = new Set<string>();
    readonly refreshes = new Set<string>();
    /** What this run has kept so far and a destroy deletes at its end. */
    readonly toDelete: State[] = [];
    /** States whose deletion has been decided before the end of the run. */
    readonly pendingDeletes = new Set<State>();
    /** Provider resources registered in this run. */
    readonly providers = new Map<string, State>();
    readonly dependentReplaceKeys = new Map<string, string[]>();
    /** Old URN to the new one that claims it, and back. */
    readonly aliased = new Map<string, string>();
    readonly aliases = new Map<string, string>();
    /** Something was refused that a preview goes on after. */
    sawError = false;
    readonly checkAhead: CheckAhead;
    private readonly scope: Scope;

    constructor(
        readonly deployment: Deployment,
        readonly analyzer: ResourceAnalyzer,
        private readonly execute: (steps: Step[]) => Promise<boolean>,
        readonly use: ProgramUse = "update",
    ) {
        this.checkAhead = new CheckAhead(deployment);
        this.scope = new Scope(deployment.options);
    }

    /** The steps that make the world match a registration. Throws `BailError` for what the user has been told. */
    async generate(event: RegisterResourceEvent): Promise<Step[]> {
        const { goal } = event;
        this.checkParent(goal.parent);
        const urn = this.claimUrn(goal.parent, goal.type, goal.name);
        const { old, invalid, alias } = findOld(this, urn, goal);
        this.deployment.goals.set(urn, goal);
        const fresh = stateFromGoal(goal, urn, old, alias === undefined ? [] : [alias]);
        this.deployment.events.scrubber.addFrom(fresh.inputs);
        if (isProviderType(goal.type)) for (const name of [urn, ...fresh.aliases]) this.providers.set(name, fresh);
        const known = await this.present(old, fresh);
        if (known === undefined) return [];
        const steps = stepsForUse(this, event, known.old, fresh) ?? (await this.make(event, known.old, fresh, invalid));
        this.deployment.planner?.steps(steps, this.aliased);
        return validateTargets(this, steps);
    }

    async generateRead(event: ReadResourceEvent): Promise<Step[]> {
        this.checkParent(event.parent);
        const urn = this.claimUrn(event.parent, event.type, event.name);
        const { old, alias } = findOld(this, urn, { ...event, aliases: [] });
        const aliases = alias === undefined ? [] : [alias];
        const { type, id, parent, provider, dependencies, additionalSecretOutputs, sourcePosition } = event;
        if (id === "") throw new Error(`Expected an ID for ${urn}`);
        const fields = { type, id, parent, provider, dependencies, additionalSecretOutputs, sourcePosition, aliases };
        const fresh = newState({ ...fields, urn, custom: true, external: true, inputs: event.properties });
        if (old && !old.external && old.id !== id) {
            this.replaces.add(urn);
            return [
                readStep(this.deployment, event, old, fresh, true),
                replaceStep(old, fresh, { keys: [], diffs: [] }),
            ];
        }
        this.reads.add(urn);
        if (this.use === "destroy") this.toDelete.push(fresh);
        return validateTargets(this, [readStep(this.deployment, event, old, fresh, false)]);
    }

    /** True when a step for the URN has been decided in this run. */
    isDecided(urn: string): boolean {
        return [this.creates, this.sames, this.updates, this.deletes, this.replaces, this.reads].some((set) =>
            set.has(urn),
        );
    }

    /**
     * True when the resource stays, under this URN or the one that claims it. What was deleted before its turn does not: it is either made
     * again or, at the end of the run, forgotten.
     */
    isOperatedOn(urn: string): boolean {
        const claimed = this.aliased.get(urn) ?? urn;
        return [this.sames, this.updates, this.replaces, this.reads, this.refreshes].some((set) => set.has(claimed));
    }

    /** True for a resource that has been `--replace`d by name, or was marked to be made anew. */
    isTargetedReplace(urn: string, old: State | undefined): boolean {
        const { replaceTargets } = this.deployment.options;
        return (replaceTargets.isConstrained && replaceTargets.contains(urn)) || old?.taint === true;
    }

    /** Tells the user, and ends the run. */
    bail(urn: string, message: string): BailError {
        this.deployment.events.error(urn, message);
        return new BailError(message);
    }

    /** The old state, read anew where registrations are for a refresh. */
    private async present(old: State | undefined, fresh: State): Promise<{ old: State | undefined } | undefined> {
        const { use, scope } = this;
        if (old === undefined || use === "update" || use === "destroy") return { old };
        if (!(use === "refresh" ? scope.includes(old) : scope.names(old))) return { old };
        return refreshRegistered(this.execute, this, old, fresh);
    }

    /** The steps of a resource that is made as the program says, imported first where it says so. */
    private async make(
        event: RegisterResourceEvent,
        old: State | undefined,
        fresh: State,
        invalid: boolean,
    ): Promise<Step[]> {
        const imported = isImport(event, old) ? await this.import(event, old, fresh) : undefined;
        if (imported?.failed) return [];
        return this.decide(event, imported?.old ?? old, imported?.fresh ?? fresh, invalid);
    }

    /** The steps of a resource whose goal, and whose state if it has one, are known. */
    private async decide(
        event: RegisterResourceEvent,
        old: State | undefined,
        fresh: State,
        alreadyInvalid: boolean,
    ): Promise<Step[]> {
        const { urn } = fresh;
        const recreating = this.deletes.has(urn);
        const targeted = this.scope.includes(fresh);
        const valid = await checkInputs(this, event, old, fresh, { recreating, targeted });
        if (!valid || alreadyInvalid) throw new BailError(`resource ${urn} is invalid`);
        if (recreating && old) return recreateSteps(this, event, old, fresh);
        if (old?.external) return takeOwnershipSteps(this, event, old, fresh);
        if (old && !targeted) return untargetedSteps(this, event, old, urn);
        if (old) return existingSteps(this, event, old, fresh);
        if (!targeted) {
            this.sames.add(urn);
            this.skippedCreates.add(urn);
            return [skippedCreateStep(event, fresh)];
        }
        this.creates.add(urn);
        return [createStep(this.deployment, event, fresh)];
    }

    /** Imports first; what was found is then the old state that the goal is compared with. */
    private async import(
        event: RegisterResourceEvent,
        old: State | undefined,
        fresh: State,
    ): Promise<{ failed: boolean; old: State; fresh: State }> {
        this.imports.add(fresh.urn);
        const goalInputs: PropertyMap = fresh.inputs;
        const found = { ...fresh };
        const replaced = old !== undefined && !this.deletes.has(fresh.urn) ? old : undefined;
        const steps = [importStep(this.deployment, found, replaced)];
        if (replaced) steps.push(replaceStep(replaced, found, { keys: [], diffs: [] }));
        const succeeded = await this.execute(steps);
        const { created, modified } = found;
        return {
            failed: !succeeded,
            old: found,
            fresh: {
                ...stateFromGoal(event.goal, fresh.urn, found, fresh.aliases),
                inputs: goalInputs,
                replacementTrigger: null,
                created,
                modified,
            },
        };
    }

    private checkParent(parent: string): void {
        if (parent !== "" && !this.urns.has(parent)) throw new Error(`could not find parent resource ${parent}`);
    }

    private claimUrn(parent: string, type: string, name: string): string {
        const urn = this.deployment.urn(parent, type, name);
        if (this.urns.has(urn)) throw this.bail(urn, `Duplicate resource URN '${urn}'; try giving it a unique name`);
        this.urns.add(urn);
        return urn;
    }
}

function isImport({ goal }: RegisterResourceEvent, old: State | undefined): boolean {
    if (!goal.custom || goal.id === "") return false;
    if (old === undefined || old.external) return true;
    return (old.importID === "" ? old.id : old.importID) !== goal.id;
}
