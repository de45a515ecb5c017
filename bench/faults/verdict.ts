import type { Deployment } from "../../sandbox/engine/apitype";
import { integrityProblem } from "../../sandbox/backend/integrity";
import { differences, type Meaning, meaningOfStack } from "./meaning";
import type { Entry, Ran, World } from "./world";

/** What is done to a stack: the command that was interrupted, and what the stack has to be once it has been done in full. */
export interface Work {
    /** The command line; an update is this world's own. */
    command(world: World): string[];
    wanted: Meaning;
    /** URNs that a delete leaves in the cloud, because the program said so. */
    retained: ReadonlySet<string>;
}

/** What became of an interrupted run that was resumed. */
export interface Verdict {
    /** There in the cloud, and in neither the state nor its pending operations after the kill, or not in the state at the end. */
    lost: string[];
    /** There in the cloud more than once at the end. */
    madeTwice: string[];
    /** In the state at the end, and not in the cloud. */
    phantoms: string[];
    /** How many operations the killed run has left on record as pending. */
    pending: number;
    /** What else is not as it has to be. */
    wrong: string[];
}

/** How a command line is run: in a process of its own, or in this one. */
export type Runner = (world: World, args: string[]) => Promise<Ran>;

export const PASSPHRASE = "faults";
const TOLD = /with(\d+)pendingoperationsfrompreviousdeployment/;
const PENDING_LINE = /\*(urn:[^*]+?),interruptedwhile(creating|updating|deleting|importing|reading)/g;

const sorted = (names: Iterable<string>): string => [...names].sort().join(" ");

/** The pending operations that the engine warns of; the display breaks the lines of its text. */
function toldBy(output: string): { count: number; operations: string[] } {
    const text = output.replaceAll(/\s+/g, "");
    const operations = [...text.matchAll(PENDING_LINE)].map(([, urn = "", type = ""]) => `${type} ${urn}`);
    return { count: Number(TOLD.exec(text)?.[1] ?? 0), operations };
}

/** What is there in the cloud: id to URN. */
function alive(ledger: Entry[]): Map<string, string> {
    const there = new Map<string, string>();
    for (const { operation, id, urn } of ledger) {
        if (operation === "delete") there.delete(id);
        else there.set(id, urn);
    }
    return there;
}

const idsOf = ({ resources = [] }: Deployment): Set<string> => new Set(resources.map(({ id }) => id ?? ""));
const pendingOf = ({ pending_operations: operations = [] }: Deployment): string[] =>
    operations.map(({ type, resource }) => `${type} ${resource.urn}`);

const waitingForReplacement = ({ resources = [] }: Deployment): string[] =>
    resources.filter(({ pendingReplacement }) => pendingReplacement === true).map(({ urn }) => urn);

/** Resumes what was interrupted in a world, as the user of a real engine would, and compares cloud and state. */
export async function resume(world: World, work: Work, run: Runner): Promise<Verdict> {
    const between = world.deployment();
    const pending = pendingOf(between);
    const [ids, operated] = [idsOf(between), new Set(pending.map((text) => text.replace(/^\w+ /, "")))];
    const there = alive(world.ledger());
    const unknown = [...there].filter(([id]) => !ids.has(id));
    const lost = unknown.filter(([, urn]) => !operated.has(urn) && !work.retained.has(urn));
    const creating = new Set(pending.filter((text) => text.startsWith("creating ")).map((text) => text.slice(9)));
    const made = unknown.filter(([, urn]) => creating.has(urn));
    // Who adopts in the place of what was deleted first keeps its record for ever, with the real engine as well.
    const refused = new Set(waitingForReplacement(between));
    for (const [id, urn] of made) if (refused.has(urn)) world.deleteByHand({ operation: "delete", urn, id });
    world.program.imports = new Map(made.filter(([, urn]) => !refused.has(urn)).map(([id, urn]) => [urn, id]));
    const wrong = await finished(world, work, run, { pending, creating });
    const end = world.deployment();
    const { atEnd, ...rest } = judged(alive(world.ledger()), end, work);
    wrong.push(...(await endedWrong(end, work)));
    return { lost: [...new Set([...lost.map(([, urn]) => urn), ...atEnd])], ...rest, pending: pending.length, wrong };
}

/**
 * What the user has found in the cloud of the pending creates, as the engine's warning says, the next run adopts by its id;
 * the records are cleared when all is settled.
 */
async function finished(
    world: World,
    work: Work,
    run: Runner,
    { pending, creating }: { pending: string[]; creating: ReadonlySet<string> },
): Promise<string[]> {
    const wrong: string[] = [];
    const again = await run(world, work.command(world));
    if (again.code !== 0) wrong.push(failure("the next run", again));
    const told = toldBy(again.output);
    if (sorted(told.operations) !== sorted(pending) || told.count !== pending.length)
        wrong.push(`pending: recorded ${sorted(pending)}, told ${told.count}: ${sorted(told.operations)}`);
    if (creating.size === 0) return wrong;
    const target = world.deployment().resources?.find(({ custom, type }) => custom && !isProvider(type))?.urn ?? "";
    const flags = ["--yes", "--skip-preview", "--clear-pending-creates", "--target", target];
    const cleared = await run(world, ["refresh", ...flags]);
    if (cleared.code !== 0) wrong.push(failure("refresh --clear-pending-creates", cleared));
    return wrong;
}

const isProvider = (type: string): boolean => type.startsWith("pulumi:providers:");

/** The state against the cloud. */
function judged(
    there: ReadonlyMap<string, string>,
    end: Deployment,
    { retained }: Work,
): Pick<Verdict, "madeTwice" | "phantoms"> & { atEnd: string[] } {
    const { resources = [] } = end;
    const ids = idsOf(end);
    const left = [...there].filter(([id, urn]) => ids.has(id) || !retained.has(urn)).map(([, urn]) => urn);
    return {
        atEnd: [...there].filter(([id, urn]) => !ids.has(id) && !retained.has(urn)).map(([, urn]) => urn),
        madeTwice: left.filter((urn, at) => left.indexOf(urn) !== at),
        phantoms: resources
            .filter(({ custom, type, id = "" }) => custom && !isProvider(type) && !there.has(id))
            .map(({ urn }) => urn),
    };
}

async function endedWrong(end: Deployment, { wanted }: Work): Promise<string[]> {
    const problem = integrityProblem(end);
    const pending = pendingOf(end);
    return [
        ...(problem === undefined ? [] : [`the state is broken: ${problem}`]),
        ...(pending.length > 0 ? [`still pending at the end: ${sorted(pending)}`] : []),
        ...differences(wanted, await meaningOfStack(end, PASSPHRASE)),
    ];
}

const failure = (what: string, { code, signal, output }: Ran): string =>
    `${what} ended with ${code ?? signal}: ${output.trim()}`;
