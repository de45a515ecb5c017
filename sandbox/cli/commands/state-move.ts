import { checkpointText } from "../../backend/checkpoint";
import { integrityProblem } from "../../backend/integrity";
import { qualifiedName, type StackReference } from "../../backend/stack-reference";
import type { Deployment, ResourceState } from "../../engine/apitype";
import { DeploymentSecrets, holdsCiphertext } from "../../secrets/deployment-secrets";
import type { SecretsManager } from "../../secrets/secrets-manager";
import { CliError } from "../cli-error";
import { type Command, YES_FLAG } from "../command";
import { type CommandContext, print } from "../context";
import { isApproved } from "../operation-flags";
import { choose } from "../prompt";
import { Session } from "../session";
import { configSecrets } from "../stack-secrets";
import { emptyDeployment } from "../state/empty-deployment";
import { type Broken, chosenResources, type Move, moveResources } from "../state/move-resources";
import { decryptDeployment } from "../state-secrets";

export const stateMove: Command = {
    usage: "state move <urn>...",
    help:
        "Move resources, and what is below them, from one stack's state to another's. Their providers are copied. What named " +
        "a resource in the other stack then does so no longer, and is told.",
    flags: [
        { name: "source", kind: "text", help: "The stack to move resources from (default: the selected one)" },
        { name: "dest", kind: "text", help: "The stack to move resources to (default: the selected one)" },
        { name: "include-parents", kind: "boolean", help: "Move their parents as well" },
        YES_FLAG,
    ],
    arguments: { least: 1, most: Number.MAX_SAFE_INTEGER },
    run: move,
};

async function move(context: CommandContext): Promise<void> {
    const { flags } = context;
    if ((flags.text("source") ?? "") === "" && (flags.text("dest") ?? "") === "")
        throw new CliError("at least one of --source or --dest must be provided");
    const session = new Session(context);
    const from = await session.requireStack(flags.text("source"));
    const to = await session.requireStack(flags.text("dest"));
    if (qualifiedName(from) === qualifiedName(to))
        throw new CliError(
            `source and destination are the same stack, ${qualifiedName(from)}; give another with --dest`,
        );
    const backend = await session.backend();
    await backend.whileLocked(from, () => backend.whileLocked(to, () => moveLocked(session, from, to)));
}

async function moveLocked(session: Session, from: StackReference, to: StackReference): Promise<void> {
    const { context } = session;
    const backend = await session.backend();
    const source = await opened(session, from);
    const destination = await opened(session, to);
    const manager = destination.manager ?? (await newManager(session, to));
    const { urns, missing } = wanted(context, source.resources);
    for (const urn of missing) print(context, `warning: Resource ${urn} not found in source stack`);
    if (urns.length === 0) throw noneFound(from);
    const chosen = chosenResources(source.resources, urns, context.flags.on("include-parents"));
    const done = moveResources(source.resources, destination.resources, chosen, to);
    tell(context, done, qualifiedName(from), qualifiedName(to));
    if (!(await isConfirmed(context))) {
        print(context, "Confirmation denied, not proceeding with the state move");
        return;
    }
    const target = { ...destination.deployment, resources: done.destination, secrets_providers: manager.provider };
    const rest = { ...source.deployment, resources: done.source };
    refuseBroken(target, "destination");
    refuseBroken(rest, "source");
    // The one that gains is written first: a resource may be in both, but never in neither.
    await backend.write(to, checkpointText(qualifiedName(to), await sealed(target, manager, destination.secrets)));
    await backend.write(from, checkpointText(qualifiedName(from), await sealed(rest, source.manager, source.secrets)));
    print(context, `Successfully moved resources from ${qualifiedName(from)} to ${qualifiedName(to)}`);
}

async function opened(session: Session, reference: StackReference) {
    const latest = (await (await session.backend()).readVerified(reference)) ?? emptyDeployment();
    const open = await decryptDeployment(session, latest);
    return { ...open, resources: open.deployment.resources ?? [] };
}

/** The secrets of a stack that has none in its state yet: those of its configuration. */
async function newManager(session: Session, to: StackReference): Promise<SecretsManager> {
    if (session.project?.name !== to.project)
        throw new CliError(
            "destination stack has no secret manager. To move resources either initialize the stack with a secret manager, or run the pulumi state move command from the destination project directory",
        );
    const file = session.loadConfig(to);
    const before = file.salt;
    const manager = await configSecrets(session.context, file);
    if (before === undefined) file.save();
    return manager;
}

function wanted({ words }: CommandContext, resources: ResourceState[]): { urns: string[]; missing: string[] } {
    const known = new Set(resources.map(({ urn }) => urn));
    return { urns: words.filter((urn) => known.has(urn)), missing: words.filter((urn) => !known.has(urn)) };
}

function noneFound(from: StackReference): CliError {
    const stack = `--stack ${qualifiedName(from)}`;
    return new CliError(
        `no resources found to move\nTo list the resource URNs in the stack, run \`pulumi stack --show-urns ${stack}\`; to inspect the full state, run \`pulumi stack export ${stack}\`.`,
    );
}

function tell(
    context: CommandContext,
    { moved, brokenSource, brokenDestination }: Move,
    from: string,
    to: string,
): void {
    const out = (text: string): void => print(context, text);
    out(`Planning to move the following resources from ${from} to ${to}:\n`);
    out(`${moved.map(({ urn }) => `  - ${urn}\n`).join("")}`);
    if (brokenSource.length > 0)
        out(`The following resources remaining in ${from} have dependencies on resources moved to ${to}:\n`);
    brokenSource.map(brokenLine).forEach(out);
    if (brokenSource.length > 0 && brokenDestination.length > 0) out("");
    if (brokenDestination.length > 0)
        out(`The following resources being moved to ${to} have dependencies on resources in ${from}:\n`);
    brokenDestination.map(brokenLine).forEach(out);
    if (brokenSource.length + brokenDestination.length > 0)
        out(
            "\nIf you go ahead with moving these dependencies, it will be necessary to create the appropriate inputs and outputs in the program for the stack the resources are moved to.\n",
        );
}

function brokenLine({ resource, named: { kind, urn, key = "" } }: Broken): string {
    if (kind === "deletedWith") return `  - ${resource} is marked as deleted with ${urn}`;
    if (kind === "replaceWith") return `  - ${resource} is marked as replace with ${urn}`;
    if (kind === "property") return `  - ${resource} (${key}) has a property dependency on ${urn}`;
    return `  - ${resource} has a dependency on ${urn}`;
}

/** Who cannot be asked is not, as in the real CLI. */
async function isConfirmed(context: CommandContext): Promise<boolean> {
    if (!context.interactive || isApproved(context)) return true;
    return (await choose(context, "Do you want to perform this move?", ["yes", "no"])) === "yes";
}

function refuseBroken(deployment: Deployment, which: string): void {
    const problem = integrityProblem(deployment);
    if (problem !== undefined)
        throw new CliError(`failed to verify integrity of ${which} snapshot: ${problem}; nothing was moved`);
}

/** Under the stack's own key; what was not touched keeps its ciphertext. */
async function sealed(
    deployment: Deployment,
    manager: SecretsManager | undefined,
    known: DeploymentSecrets | undefined,
): Promise<Deployment> {
    if (manager === undefined || !holdsCiphertext(deployment)) return deployment;
    return (known ?? new DeploymentSecrets(await manager.stateCrypter("encrypt"))).encrypt(deployment);
}
