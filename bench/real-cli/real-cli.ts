import { measure } from "../measure";
import { type Row, spreadOf } from "../statistics";
import { type Engine, inProject, realIn, realPulumi, sandboxIn } from "./engines";
import { kibAResource, mebibytes, peakKib } from "./memory";

/** How much a resource may take, in KiB. */
const mostKib = 50;
const memorySizes = [250, 500, 1000, 2000];

async function times<T>(runs: number, work: () => T | Promise<T>): Promise<T[]> {
    const results: T[] = [];
    for (let run = 0; run < runs; run++) results.push(await work());
    return results;
}

/** Wall time of a preview of prod, in a project whose stack exists and has been previewed once. */
function previewSeconds(open: (folder: string) => Engine, runs: number): Promise<number[]> {
    return inProject("platform", (folder) => {
        const { pulumi, env } = open(folder);
        measure([pulumi, "stack", "init", "prod", "--non-interactive"], folder, env);
        const preview = [pulumi, "preview", "--stack", "prod", "--non-interactive"];
        measure(preview, folder, env);
        return times(runs, () => measure(preview, folder, env).wallSeconds);
    });
}

/** Wall time of the update that makes the flat program's thousand resources. */
function updateSeconds(open: (folder: string) => Engine, runs: number): Promise<number[]> {
    return times(runs, () =>
        inProject("flat", (folder) => {
            const { pulumi, env } = open(folder);
            measure([pulumi, "stack", "init", "local", "--non-interactive"], folder, env);
            const up = [pulumi, "up", "--yes", "--skip-preview", "--stack", "local", "--non-interactive"];
            return measure(up, folder, env).wallSeconds;
        }),
    );
}

async function pair(
    title: string,
    most: number,
    pulumi: string,
    measured: (open: (folder: string) => Engine) => Promise<number[]>,
): Promise<Row[]> {
    const real = spreadOf(await measured((folder) => realIn(folder, pulumi)));
    const own = spreadOf(await measured(sandboxIn));
    const reference = { value: real.median, name: `of the real engine's, ${most} is the most` };
    return [
        { title: `${title}: the real engine`, unit: "s", spread: real, reference: undefined },
        { title: `${title}: the sandbox`, unit: "s", spread: own, reference },
    ];
}

/** The most memory of engine and program while they make so many resources, in KiB. */
function peakOf(resources: number): Promise<number> {
    return inProject("flat", async (folder) => {
        const { pulumi, env } = sandboxIn(folder);
        measure([pulumi, "stack", "init", "local", "--non-interactive"], folder, env);
        const up = [pulumi, "up", "--yes", "--skip-preview", "--stack", "local", "--non-interactive"];
        return peakKib(up, folder, { ...env, STRATA_FLAT_RESOURCES: String(resources) });
    });
}

async function growth(): Promise<number> {
    const measured: { resources: number; kib: number }[] = [];
    for (const resources of memorySizes) measured.push({ resources, kib: await peakOf(resources) });
    const peaks = measured.map(({ resources, kib }) => `${resources}: ${mebibytes(kib)} MiB`);
    console.log(`memory of engine and program by resources: ${peaks.join(", ")}`);
    return kibAResource(measured);
}

/** How a resource more grows the memory of an update by the sandbox, its engine and its program together. */
export async function memoryRows(runs: number): Promise<Row[]> {
    const slopes = await times(runs, growth);
    const reference = { value: mostKib, name: `of the ${mostKib} KiB that it may be` };
    return [{ title: "memory a resource", unit: "KiB", spread: spreadOf(slopes), reference }];
}

/** The sandbox's engine beside the real one, with the same plugins, programs and machine; nothing where there is no real one. */
export async function realCliRows(runs: number): Promise<Row[]> {
    const pulumi = realPulumi();
    if (pulumi === undefined) {
        console.log("the real engine is left out: STRATA_REAL_PULUMI names no Pulumi CLI\n");
        return [];
    }
    return [
        ...(await pair("preview of prod", 0.25, pulumi, (open) => previewSeconds(open, runs))),
        ...(await pair("first update of 1,000", 0.2, pulumi, (open) => updateSeconds(open, runs))),
    ];
}
