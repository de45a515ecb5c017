import { isDeepStrictEqual } from "node:util";
import v8 from "node:v8";
import vm from "node:vm";
import type { Row } from "../statistics";
import { spreadOf } from "../statistics";
import { flatProgram } from "./flat";
import type { Registered } from "./monitor";
import { recordOf, run } from "./monitor";
import { stores } from "./stores";

const microsecondsAMillisecond = 1000;
/** How often each program runs before it counts, until its code is compiled. */
const warmups = 3;

v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc") as () => void;

/** User and system time of this process, its garbage collector included; what others left is collected first. */
async function cpuMilliseconds(program: () => void): Promise<number> {
    collectGarbage();
    const before = process.cpuUsage();
    await run(program);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / microsecondsAMillisecond;
}

/** The resources that can be compared between two programs, by name: with names for URNs, and without what is no resource of a cloud. */
function comparable(resources: Registered[]): Map<string, Registered> {
    const custom = resources.filter((each) => each.custom);
    const names = new Map(custom.map(({ urn, name }) => [urn, name]));
    const namesOf = (urns: string[]): string[] => urns.flatMap((urn) => names.get(urn) ?? []).sort();
    return new Map(
        custom.map((each) => {
            const perInput = Object.entries(each.inputDependencies).map(([input, urns]) => [input, namesOf(urns)]);
            const inputDependencies = Object.fromEntries(perInput) as Registered["inputDependencies"];
            return [each.name, { ...each, urn: "", dependencies: namesOf(each.dependencies), inputDependencies }];
        }),
    );
}

/** The resources that a flat program registers otherwise than the components did, or that only one of them does, by name. */
export function differences(components: Registered[], flat: Registered[]): string[] {
    const [ours, theirs] = [comparable(components), comparable(flat)];
    const names = new Set([...ours.keys(), ...theirs.keys()]);
    return [...names].filter((name) => !isDeepStrictEqual(ours.get(name), theirs.get(name)));
}

async function overheadRow(store: string, program: () => void, pairs: number): Promise<Row> {
    const { resources, invokes } = await recordOf(program);
    const flat = flatProgram(resources, invokes);
    const again = await recordOf(flat);
    const differing = differences(resources, again.resources);
    if (differing.length > 0) throw new Error(`${store}: the flat program differs in ${differing.join(", ")}`);
    for (let warmup = 0; warmup < warmups; warmup++) {
        await run(program);
        await run(flat);
    }
    const component: number[] = [];
    const alone: number[] = [];
    // In turns, so that a machine that becomes busy slows both, and each first as often as the other.
    for (let pair = 0; pair < pairs; pair++) {
        if (pair % 2 === 0) component.push(await cpuMilliseconds(program));
        alone.push(await cpuMilliseconds(flat));
        if (pair % 2 !== 0) component.push(await cpuMilliseconds(program));
    }
    const reference = { value: spreadOf(alone).median, name: `of its ${again.resources.length} resources, flat` };
    return { title: `CPU of ${store}`, unit: "ms", spread: spreadOf(component), reference };
}

/** CPU for each store of both clouds through its component, as a ratio of the same resources registered flat. */
export async function overheadRows(pairs: number): Promise<Row[]> {
    const rows: Row[] = [];
    for (const [store, program] of Object.entries(stores)) rows.push(await overheadRow(store, program, pairs));
    return rows;
}
