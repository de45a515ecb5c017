import type { Boundary } from "./boundaries";
import type { Registration } from "./registrations";
import type { Made, Ran, World } from "./world";

/** What became of an update that was killed at a boundary and then resumed. */
export interface Verdict {
    /** False when the run never came to the boundary. */
    reached: boolean;
    /** Made in the cloud, and in neither the state nor its pending operations after the kill, or not in the state at the end. */
    lost: string[];
    /** Made in the cloud more than once. */
    madeTwice: string[];
    /** How many creates the killed run has left on record as pending. */
    pending: number;
    /** What else is not as it has to be. */
    wrong: string[];
}

const PENDING_LINE = /\*(urn:[^*]+?),interruptedwhilecreating/g;

/** The pending creates that the engine warns of; the display breaks the lines of its text. */
const warnedOf = (output: string): string[] =>
    [...output.replaceAll(/\s+/g, "").matchAll(PENDING_LINE)].map(([, urn = ""]) => urn);

const sorted = (names: Iterable<string>): string => [...names].sort().join(" ");

function repeated(ledger: Made[]): string[] {
    const seen = new Set<string>();
    return ledger.flatMap(({ urn }) => (seen.has(urn) ? [urn] : (seen.add(urn), [])));
}

/** The state of a stack as names: the ids that it knows, and the creates of which it does not know the end. */
function known(world: World): { ids: Set<string>; urns: Set<string>; pending: Set<string> } {
    const { resources = [], pending_operations: operations = [] } = world.state();
    return {
        ids: new Set(resources.map(({ id }) => id ?? "")),
        urns: new Set(resources.map(({ urn }) => urn)),
        pending: new Set(operations.map(({ resource }) => resource.urn)),
    };
}

/** Kills an update of an empty stack at a boundary, resumes it as the user of a real engine would, and compares cloud and state. */
export async function crashAt(world: World, boundary: Boundary, registrations: Registration[]): Promise<Verdict> {
    world.reset();
    const killed = await world.update(boundary);
    if (killed.signal !== "SIGKILL") {
        const wrong = [`ended with ${killed.code ?? killed.signal} instead of being killed: ${killed.output}`];
        return { reached: false, lost: [], madeTwice: [], pending: 0, wrong };
    }
    const between = known(world);
    const made = world.ledger();
    const lost = made.filter(({ urn, id }) => !between.ids.has(id) && !between.pending.has(urn));
    const wrong = await resumed(world, made, between, registrations);
    const end = known(world);
    const lostAtEnd = world.ledger().filter(({ id }) => !end.ids.has(id));
    return {
        reached: true,
        lost: [...new Set([...lost, ...lostAtEnd].map(({ urn }) => urn))],
        madeTwice: repeated(world.ledger()),
        pending: between.pending.size,
        wrong,
    };
}

/**
 * Looks in the cloud for each pending create, as the engine's warning says: what is there the next update adopts by its
 * id, and the records are cleared when all is settled.
 */
async function resumed(
    world: World,
    made: Made[],
    { pending }: ReturnType<typeof known>,
    registrations: Registration[],
): Promise<string[]> {
    world.program.imports = new Map(made.filter(({ urn }) => pending.has(urn)).map(({ urn, id }) => [urn, id]));
    const wrong: string[] = [];
    const up = await world.update();
    if (up.code !== 0) wrong.push(failure("the next update", up));
    const told = warnedOf(up.output);
    if (sorted(told) !== sorted(pending)) wrong.push(`pending: recorded ${sorted(pending)}, told ${sorted(told)}`);
    if (pending.size > 0) {
        const target = registrations.find(({ custom }) => custom)?.urn ?? "";
        const flags = ["--yes", "--skip-preview", "--clear-pending-creates", "--target", target];
        const cleared = await world.pulumi(["refresh", ...flags]);
        if (cleared.code !== 0) wrong.push(failure("refresh --clear-pending-creates", cleared));
    }
    const end = known(world);
    if (end.pending.size > 0) wrong.push(`still pending at the end: ${sorted(end.pending)}`);
    const missing = registrations.filter(({ urn }) => !end.urns.has(urn)).map(({ urn }) => urn);
    if (missing.length > 0) wrong.push(`not in the state at the end: ${sorted(missing)}`);
    return wrong;
}

const failure = (what: string, { code, signal, output }: Ran): string =>
    `${what} ended with ${code ?? signal}: ${output.trim()}`;
