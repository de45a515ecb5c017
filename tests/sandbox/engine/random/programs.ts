import fc from "fast-check";

/** One place in a program, which may hold another resource, or none, after the next edit. It refers to places before it only. */
export interface Slot {
    present: boolean;
    kind: "thing" | "group" | "provider";
    /** A change of the name is a rename. */
    name: "a" | "b";
    /** Continues, under an alias, what the place was in the program before. */
    aliased: boolean;
    /** Changes in place. */
    value: number;
    secret: boolean;
    /** A change replaces. */
    key: number;
    /** A change replaces, deleting first. */
    solo: number;
    /** Places whose ids are inputs that change in place, inputs that replace, and no inputs. */
    soft: number[];
    hard: number[];
    dependsOn: number[];
    parent: number;
    provider: number;
    deletedWith: number;
    deleteBeforeReplace: boolean | undefined;
    ignoresValue: boolean;
    replacesOnValue: boolean;
}

export type Program = Slot[];

const PLACES = 7;
/** Refers to nothing. */
export const NONE = -1;

const rarely = fc.integer({ min: 0, max: 7 }).map((draw) => draw === 7);
const mostly = fc.integer({ min: 0, max: 5 }).map((draw) => draw > 0);

function slot(place: number, kind: Slot["kind"]): fc.Arbitrary<Slot> {
    const before = fc.integer({ min: 0, max: Math.max(0, place - 1) });
    const some = place === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(before, { maxLength: 2 });
    const one = place === 0 ? fc.constant(NONE) : fc.oneof(fc.constant(NONE), before);
    const seldom = fc.tuple(rarely, one).map(([chosen, target]) => (chosen ? target : NONE));
    return fc.record({
        present: mostly,
        kind: fc.constant(kind),
        name: fc.constantFrom("a", "a", "b"),
        aliased: mostly,
        value: fc.integer({ min: 0, max: 2 }),
        secret: rarely,
        key: rarely.map(Number),
        solo: rarely.map(Number),
        soft: some,
        hard: fc.tuple(rarely, some).map(([chosen, targets]): number[] => (chosen ? targets : [])),
        dependsOn: some,
        parent: one,
        provider: one,
        deletedWith: seldom,
        deleteBeforeReplace: fc.constantFrom(undefined, undefined, undefined, true, false),
        ignoresValue: rarely,
        replacesOnValue: rarely,
    });
}

const kinds: fc.Arbitrary<Slot["kind"][]> = fc.array(
    fc.constantFrom("thing", "thing", "thing", "thing", "group", "provider"),
    { minLength: PLACES, maxLength: PLACES },
);

/** A program and its edits: each place keeps its kind. */
export const histories: fc.Arbitrary<Program[]> = kinds.chain((list) =>
    fc.array(fc.tuple(...list.map((kind, place) => slot(place, kind))), { minLength: 2, maxLength: 4 }),
);
