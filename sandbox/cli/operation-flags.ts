import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { OperationKind, PolicyPackReference } from "../engine/operation";
import { CliError } from "./cli-error";
import { CONFIG_FILE_FLAG, JSON_FLAG, SHOW_SECRETS_FLAG, STACK_FLAG, YES_FLAG } from "./command";
import { type CommandContext, isTruthy } from "./context";
import type { FlagSpec } from "./flags";

/** Flags that change only how the real CLI shows things, and that scripts pass: accepted, without effect. */
const WITHOUT_EFFECT: FlagSpec[] = [
    ...[
        "show-config",
        "show-policy-remediations",
        "show-replacement-steps",
        "show-sames",
        "show-reads",
        "urns",
        "show-full-output",
    ],
    ...["suppress-progress", "skip-plugin-pre-install", "neo", "copilot", "neo-task-on-failure"],
].map((name) => ({ name, kind: "boolean" as const }));

/** Flags of the real CLI whose effect the sandbox's engine does not have. */
const UNSUPPORTED: FlagSpec[] = [
    { name: "output", kind: "text", unsupported: true },
    ...["ignore-protect", "remote"].map((name) => ({
        name,
        kind: "boolean" as const,
        unsupported: true,
    })),
    { name: "attach-debugger", kind: "optional", unsupported: true },
];

/** Flags that `up`, `preview`, `refresh` and `destroy` share. */
export const OPERATION_FLAGS: FlagSpec[] = [
    STACK_FLAG,
    CONFIG_FILE_FLAG,
    { name: "config", short: "c", kind: "list", help: "Set KEY=VALUE in the stack's configuration first" },
    { name: "config-path", kind: "boolean", help: "The keys of --config are paths" },
    { name: "message", short: "m", kind: "text", help: "A note for the history" },
    { name: "target", short: "t", kind: "list", help: "Only touch the resource of this URN" },
    { name: "target-dependents", kind: "boolean", help: "And what depends on the targets" },
    { name: "exclude", short: "x", kind: "list", help: "Leave the resource of this URN alone" },
    { name: "parallel", short: "p", kind: "number", help: "Resource operations at once" },
    { name: "diff", kind: "boolean", help: "Show every changed property" },
    { name: "event-log", kind: "text", help: "Write the engine's events to this file, one JSON document a line" },
    { name: "suppress-outputs", kind: "boolean", help: "Do not show the stack's outputs" },
    { name: "suppress-permalink", kind: "optional", without: "true" },
    { name: "skip-config-validation", kind: "boolean", help: "Do not check the configuration against Pulumi.yaml" },
    { name: "client", kind: "text", help: "Address of a language host that runs the program" },
    { name: "debug", short: "d", kind: "boolean" },
    {
        name: "run-program",
        kind: "boolean",
        help: "Run the program also to refresh or destroy; with --refresh, refresh as it registers",
    },
    { name: "exec-kind", kind: "text" },
    { name: "exec-agent", kind: "text" },
    ...WITHOUT_EFFECT,
    ...UNSUPPORTED,
];

/** Of every operation but a destroy, as in the real CLI. */
export const EXCLUDE_DEPENDENTS_FLAG: FlagSpec = {
    name: "exclude-dependents",
    kind: "boolean",
    help: "And what depends on the excluded ones",
};
export const EXPECT_NO_CHANGES_FLAG: FlagSpec = {
    name: "expect-no-changes",
    kind: "boolean",
    help: "Fail when something changes",
};
export const SKIP_PREVIEW_FLAG: FlagSpec = {
    name: "skip-preview",
    short: "f",
    kind: "boolean",
    help: "Do not preview first",
};
export const PREVIEW_ONLY_FLAG: FlagSpec = {
    name: "preview-only",
    kind: "boolean",
    help: "Only show what would be done",
};
export const CONTINUE_FLAG: FlagSpec = {
    name: "continue-on-error",
    kind: "boolean",
    help: "Go on with other resources after a failure",
};
export const REFRESH_FLAG: FlagSpec = {
    name: "refresh",
    short: "r",
    kind: "optional",
    without: "true",
    help: "Refresh the state first",
};

/** Flags of the commands that run the program. */
export const PROGRAM_FLAGS: FlagSpec[] = [
    { ...SHOW_SECRETS_FLAG, help: "Show secret outputs" },
    { name: "policy-pack", kind: "list", help: "Run this policy pack (may be repeated)" },
    {
        name: "policy-pack-config",
        kind: "list",
        help: "JSON file with the settings of the policy pack at the same place",
    },
    { name: "replace", kind: "list", help: "Replace the resource of this URN" },
    { name: "target-replace", kind: "list", help: "Short for --target and --replace" },
    { name: "secrets-provider", kind: "text" },
    EXCLUDE_DEPENDENTS_FLAG,
    EXPECT_NO_CHANGES_FLAG,
    REFRESH_FLAG,
];

export { JSON_FLAG, YES_FLAG };

/** Resource operations at once: --parallel, PULUMI_PARALLEL, else four for every processor. */
export function parallelOf(context: CommandContext): number {
    const fallback = 4 * os.availableParallelism();
    const given = context.flags.number("parallel") ?? (Number(context.env.PULUMI_PARALLEL ?? "") || fallback);
    return given > 0 ? given : 1;
}

/** True when nobody is to be asked: --yes, --skip-preview or PULUMI_SKIP_CONFIRMATIONS. */
export function isApproved({ flags, env }: CommandContext): boolean {
    return flags.on("yes") || flags.on("skip-preview") || isTruthy(env.PULUMI_SKIP_CONFIRMATIONS);
}

/** Whether --run-program was given, or PULUMI_RUN_PROGRAM stands for it. */
export function asksForProgram({ flags, env }: CommandContext): boolean {
    return flags.given("run-program") ? flags.on("run-program") : isTruthy(env.PULUMI_RUN_PROGRAM);
}

/** Whether an operation runs the program: a refresh or destroy does when that is asked for. */
export function usesProgram(context: CommandContext, kind: OperationKind): boolean {
    return kind === "preview" || kind === "update" || (kind !== "import" && asksForProgram(context));
}

/** The packs of --policy-pack with the settings of --policy-pack-config. */
export function policyPacksOf(context: CommandContext): PolicyPackReference[] {
    const packs = context.flags.list("policy-pack");
    const configs = context.flags.list("policy-pack-config");
    if (configs.length > 0 && packs.length === 0)
        throw new CliError('"--policy-pack-config" must be specified with "--policy-pack"');
    if (configs.length > 0 && configs.length !== packs.length) {
        throw new CliError('the number of "--policy-pack-config" flags must match the number of "--policy-pack" flags');
    }
    return packs.map((pack, at) => {
        const file = configs[at];
        return {
            path: path.resolve(context.cwd, pack),
            ...(file !== undefined && { config: readPolicyConfig(path.resolve(context.cwd, file)) }),
        };
    });
}

function readPolicyConfig(file: string): Record<string, unknown> {
    try {
        return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    } catch (error) {
        throw new CliError(
            `could not read the policy pack's configuration ${file}: ${(error as Error).message}; give a JSON object of policy names`,
        );
    }
}
