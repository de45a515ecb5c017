import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isRecord, jsonProblem } from "../backend/checkpoint";
import type { PropertyMap, PropertyValue } from "../engine/apitype";
import type { Plan, PlanDiff, PlannedGoal, ResourcePlan } from "../engine/deployment/plan/plan";
import { DeploymentSecrets, holdsSecret } from "../secrets/deployment-secrets";
import { CliError, openProblem } from "./cli-error";
import type { StackConfigFile } from "./config/stack-config-file";
import type { ConfigValue } from "./config/config-value";
import type { CommandContext } from "./context";
import { revealValue } from "./shown-outputs";
import { newManifest } from "./state/empty-deployment";
import { configSecrets } from "./stack-secrets";

/** A plan as it is kept. Source: `DeploymentPlanV1` in `sdk/go/common/apitype` of pulumi/pulumi. */
interface PlanFile {
    config?: Record<string, ConfigValue>;
    resourcePlans?: Record<string, ResourcePlan>;
}

type Change = (value: PropertyValue) => PropertyValue;

/** Writes a plan for `pulumi up --plan`; its secrets are encrypted as the stack's, or open with --show-secrets. */
export async function writePlan(
    context: CommandContext,
    { file, plan, config }: { file: string; plan: Plan; config: Record<string, ConfigValue> },
    stackFile: StackConfigFile,
): Promise<void> {
    const change = context.flags.on("show-secrets") ? revealValue : await sealer(context, plan, stackFile);
    const plans = [...plan].sort(([a], [b]) => (a < b ? -1 : 1)).map(([urn, one]) => [urn, mapPlan(one, change)]);
    const content = {
        manifest: newManifest(),
        ...(Object.keys(config).length > 0 && { config }),
        ...(plans.length > 0 && { resourcePlans: Object.fromEntries(plans) as Record<string, ResourcePlan> }),
    };
    try {
        writeFileSync(path.resolve(context.cwd, file), `${JSON.stringify(content, undefined, 4)}\n`);
    } catch (error) {
        throw new CliError(openProblem(file, error));
    }
}

/** Sorts the keys as well, as the real CLI's files have them. */
async function sealer(context: CommandContext, plan: Plan, stackFile: StackConfigFile): Promise<Change> {
    const isSecret = [...plan.values()].some((one) => bagsOf(one).some((bag) => holdsSecret(bag ?? null)));
    const secrets = new DeploymentSecrets(
        isSecret ? await (await configSecrets(context, stackFile)).crypter() : undefined,
    );
    return (value) => secrets.encryptValue(value);
}

/** Reads what a preview has written, its secrets open. */
export async function readPlan(context: CommandContext, file: string, stackFile: StackConfigFile): Promise<Plan> {
    const content = parse(context, file);
    const isSealed = JSON.stringify(content.resourcePlans ?? {}).includes('"ciphertext"');
    const secrets = new DeploymentSecrets(
        isSealed ? await (await configSecrets(context, stackFile)).crypter() : undefined,
    );
    const open: Change = (value) => secrets.decryptValue(value);
    return new Map(Object.entries(content.resourcePlans ?? {}).map(([urn, plan]) => [urn, mapPlan(plan, open)]));
}

function parse(context: CommandContext, file: string): PlanFile {
    let text;
    try {
        text = readFileSync(path.resolve(context.cwd, file), "utf8");
    } catch (error) {
        throw new CliError(openProblem(file, error));
    }
    let content: unknown;
    try {
        content = JSON.parse(text);
    } catch (error) {
        throw new CliError(jsonProblem(error));
    }
    if (!isPlanFile(content))
        throw new CliError(`${file} is not an update plan; \`pulumi preview --save-plan ${file}\` makes one`);
    return content;
}

/** As far as reading it needs. */
function isPlanFile(content: unknown): content is PlanFile {
    if (!isRecord(content)) return false;
    const { resourcePlans = {} } = content;
    const hasDiffs = (goal: unknown): boolean =>
        isRecord(goal) && isRecord(goal["inputDiff"]) && isRecord(goal["outputDiff"]);
    return (
        isRecord(resourcePlans) &&
        Object.values(resourcePlans).every(
            (plan) => isRecord(plan) && (plan["goal"] === undefined || hasDiffs(plan["goal"])),
        )
    );
}

function bagsOf({ goal, state }: ResourcePlan): (PropertyMap | null | undefined)[] {
    const diffs = goal ? [goal.inputDiff, goal.outputDiff] : [];
    return [state, ...diffs.flatMap(({ adds, updates }) => [adds, updates])];
}

/** A copy with its fields in the order of the real CLI's files. */
function mapPlan({ goal, steps, state, seed }: ResourcePlan, change: Change): ResourcePlan {
    return {
        ...(goal && { goal: mapGoal(goal, change) }),
        ...(steps && { steps }),
        state: change(state) as PropertyMap | null,
        ...(seed !== undefined && { seed }),
    };
}

function mapGoal(goal: PlannedGoal, change: Change): PlannedGoal {
    return { ...goal, inputDiff: mapDiff(goal.inputDiff, change), outputDiff: mapDiff(goal.outputDiff, change) };
}

function mapDiff({ adds, deletes, updates }: PlanDiff, change: Change): PlanDiff {
    return {
        ...(adds && { adds: change(adds) as PropertyMap }),
        ...(deletes && { deletes }),
        ...(updates && { updates: change(updates) as PropertyMap }),
    };
}
