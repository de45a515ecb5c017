import type { Phase } from "./boundaries";
import type { Instant } from "./recording";
import type { Verdict } from "./verdict";

/** An instant that was resumed, and what became of it. */
export interface Tried {
    instant: Instant;
    verdict: Verdict;
}

const PHASES: Phase[] = ["called", "made", "writing", "written"];
const HEAD = ["boundaries", "runs", "lost", "made twice", "phantoms", "pending", "wrong"];
const WIDTH = 12;
const TITLE_WIDTH = 9;

/** What is wrong with a verdict, in words. */
export function problemsOf({ lost, madeTwice, phantoms, wrong }: Verdict): string[] {
    return [
        ...lost.map((urn) => `lost ${urn}`),
        ...madeTwice.map((urn) => `made twice ${urn}`),
        ...phantoms.map((urn) => `not in the cloud ${urn}`),
        ...wrong,
    ];
}

function row(title: string, tried: Tried[]): string {
    const sum = (of: (each: Tried) => number): number => tried.reduce((total, each) => total + of(each), 0);
    const cells = [
        sum(({ instant }) => instant.boundaries.length),
        tried.length,
        sum(({ verdict }) => verdict.lost.length),
        sum(({ verdict }) => verdict.madeTwice.length),
        sum(({ verdict }) => verdict.phantoms.length),
        sum(({ verdict }) => verdict.pending),
        sum(({ verdict }) => verdict.wrong.length),
    ];
    return title.padEnd(TITLE_WIDTH) + cells.map((cell) => String(cell).padStart(WIDTH)).join("");
}

/** One row a phase, and one of all. Steps whose ends share a checkpoint share a run. */
export function table(tried: Tried[]): string {
    const of = (phase: Phase): Tried[] => tried.filter(({ instant }) => instant.boundaries[0]?.phase === phase);
    return [
        "".padEnd(TITLE_WIDTH) + HEAD.map((cell) => cell.padStart(WIDTH)).join(""),
        ...PHASES.map((phase) => row(phase, of(phase))),
        row("all", tried),
    ].join("\n");
}
