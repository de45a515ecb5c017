import { randomBytes } from "node:crypto";
import type { PropertyMap, StepOp } from "../../apitype";
import type { Goal } from "../goal";
import type { State } from "../state";
import type { Step } from "../step";
import { isConstrainedTo, type Plan, type ResourcePlan } from "./plan";
import { planDiff, violationOfDiff } from "./plan-diff";
import { goalOfState, plannedGoal, violationOfGoal } from "./plan-goal";

const SEED_BYTES = 32;

/** Holds a run to a plan, or writes down what it does as one. What breaks the plan throws. */
export class Planner {
    /** The plan so far of a run that is written down. */
    readonly made = new Map<string, ResourcePlan>();
    /** The steps that the plan still expects. */
    private readonly left: Map<string, StepOp[]>;
    private readonly seeds = new Map<string, Buffer>();

    /** Undefined for a run that no plan is about. */
    static of({ plan, makesPlan = false }: { plan?: Plan; makesPlan?: boolean }): Planner | undefined {
        return plan === undefined && !makesPlan ? undefined : new Planner(plan, makesPlan);
    }

    private constructor(
        private readonly plan: Plan | undefined,
        private readonly records: boolean,
    ) {
        this.left = new Map([...(plan ?? [])].map(([urn, { steps = [] }]) => [urn, [...steps]]));
    }

    /** What a provider draws a resource's name from: as planned, so that the name is. */
    seed(urn: string): Buffer {
        const planned = this.plan?.get(urn)?.seed;
        if (planned !== undefined) return Buffer.from(planned, "base64");
        const seed = this.seeds.get(urn) ?? randomBytes(SEED_BYTES);
        this.seeds.set(urn, seed);
        return seed;
    }

    /** What the program wants of a resource, with the inputs that its provider has checked; `afresh` is made without regard to what there was. */
    goal(fresh: State, goal: Goal, old: State | undefined, afresh: boolean): void {
        const { urn, inputs } = fresh;
        const before = this.records && afresh ? {} : (old?.inputs ?? {});
        if (this.records) {
            const made = this.resource(urn);
            made.seed = this.seed(urn).toString("base64");
            made.goal = plannedGoal(goal, before, inputs);
        }
        if (this.plan === undefined) return;
        const planned = this.plan.get(urn);
        // What is neither planned nor there is refused with its step.
        if (planned === undefined && old === undefined) return;
        const expected = planned === undefined && old !== undefined ? goalOfState(old) : planned?.goal;
        const problem = violationOfGoal(expected, goal, before, inputs);
        if (problem !== undefined) throw new Error(`resource ${urn} violates plan: ${problem}`);
    }

    /** What has been decided; `aliased` has the new URN of what was renamed. */
    steps(steps: Step[], aliased: ReadonlyMap<string, string>): void {
        for (const { op, urn } of steps) {
            if (this.plan !== undefined) this.take(op, urn);
            const now = aliased.get(urn) ?? urn;
            if (this.records && (op !== "same" || this.made.has(now))) (this.resource(now).steps ??= []).push(op);
        }
    }

    /** The outputs that a program has registered for a component or the stack. */
    outputs(urn: string, before: PropertyMap, after: PropertyMap): void {
        if (this.plan !== undefined) {
            const planned = this.plan.get(urn);
            const refuse = (why: string): Error => Object.assign(new Error(why), { urn });
            if (planned === undefined) throw refuse(`no plan for resource ${urn}`);
            const problem = violationOfDiff(before, after, planned.goal?.outputDiff ?? {});
            if (problem !== undefined) throw refuse(`resource violates plan: ${problem}`);
        }
        const made = this.made.get(urn);
        if (made?.goal === undefined) return;
        made.goal.outputDiff = planDiff(before, after);
        made.state = after;
    }

    /** The outputs of a step that has been applied. */
    applied({ urn, outputs }: State): void {
        const made = this.made.get(urn);
        if (made !== undefined) made.state = outputs;
    }

    /** The resources of which the plan expects steps that did not come; what was to be deleted may be gone already. */
    unseen(previous: State[]): string[] {
        const known = new Set(previous.map(({ urn }) => urn));
        const isGone = (urn: string, steps: StepOp[]): boolean =>
            steps.length === 1 && steps[0] === "delete" && !known.has(urn);
        return [...this.left].filter(([urn, steps]) => steps.length > 0 && !isGone(urn, steps)).map(([urn]) => urn);
    }

    private take(op: StepOp, urn: string): void {
        const refuse = (why: string): Error => new Error(`${op} is not allowed by the plan: ${why}`);
        const steps = this.left.get(urn);
        if (steps === undefined) {
            if (op !== "same") throw refuse("no steps were expected for this resource");
            return;
        }
        const planned = steps.shift();
        if (planned === undefined) throw refuse("no more steps were expected for this resource");
        if (!isConstrainedTo(op, planned)) throw refuse(`this resource is constrained to ${planned}`);
    }

    private resource(urn: string): ResourcePlan {
        const made = this.made.get(urn) ?? { state: null };
        this.made.set(urn, made);
        return made;
    }
}
