import { createUrn, urnQualifiedType } from "../../engine/urn";
import type { ImportFile, ImportSpec } from "./import-file";
import { describeSpec } from "./spec-problems";
import { typedName } from "./typed-name";

/** The resources of an import file by the names that it gives them, and the other way round. */
export interface ImportNames {
    /** URN of each entry, in the file's order. */
    urns: string[];
    /** URN by name, those of the name table included. */
    byName: Map<string, string>;
    /** Names that several entries have, so that nothing can refer to them. */
    ambiguous: ReadonlySet<string>;
    /** The variable of each URN in generated code. */
    variables: Map<string, string>;
}

/** Gives every entry its URN, parents before their children. What cannot be told is added to `problems`. */
export function nameImports(
    { nameTable, resources }: ImportFile,
    stack: string,
    project: string,
    problems: string[],
): ImportNames {
    return new Naming(nameTable, resources, stack, project, problems).run();
}

class Naming {
    private readonly urns: string[] = [];
    private readonly byName = new Map<string, string>();
    private readonly variables = new Map<string, string>();
    private readonly taken = new Set<string>();
    private readonly names: Set<string>;
    private readonly ambiguous: Set<string>;

    constructor(
        private readonly nameTable: Record<string, string>,
        private readonly specs: ImportSpec[],
        private readonly stack: string,
        private readonly project: string,
        private readonly problems: string[],
    ) {
        const names = specs.map(({ name = "" }) => name);
        this.names = new Set(names);
        this.ambiguous = new Set(names.filter((name, at) => names.indexOf(name) < at));
        for (const [name, urn] of Object.entries(nameTable)) {
            this.byName.set(name, urn);
            this.variables.set(urn, name);
            this.taken.add(urn);
        }
    }

    run(): ImportNames {
        let waiting = [...this.specs.keys()];
        while (waiting.length > 0) {
            const left = waiting.filter((index) => !this.settle(index));
            if (left.length === waiting.length) {
                for (const index of left) this.tell(index, "is below itself: its parents lead back to it");
                break;
            }
            if (this.problems.length > 0) break;
            waiting = left;
        }
        const { urns, byName, ambiguous, variables } = this;
        return { urns, byName, ambiguous, variables };
    }

    private tell(index: number, problem: string): void {
        this.problems.push(`${describeSpec(this.specs[index] ?? {}, index)} ${problem}`);
    }

    /** False while the entry's parent has no URN yet. */
    private settle(index: number): boolean {
        const spec = this.specs[index] ?? {};
        const { type = "", name = "", logicalName = "" } = spec;
        const parent = this.parentOf(spec, index);
        if (parent === undefined) return false;
        const urn = createUrn(this.stack, this.project, parent, type, logicalName);
        if (this.taken.has(urn)) this.tell(index, "has an ambiguous URN, set name (or logical name) to be unique");
        this.urns[index] = urn;
        this.byName.set(name, urn);
        this.taken.add(urn);
        const isUsed = [...this.variables.values()].includes(name);
        this.variables.set(urn, isUsed ? this.uniqueName(name, urn) : name);
        return true;
    }

    /** The parent's URN, "" for none; undefined while it is not known. */
    private parentOf({ parent = "" }: ImportSpec, index: number): string | undefined {
        if (parent === "") return "";
        if (this.ambiguous.has(parent)) this.tell(index, "has an ambiguous parent");
        const urn = this.nameTable[parent] ?? this.byName.get(parent);
        if (urn !== undefined) return urnQualifiedType(urn) === "" ? "" : urn;
        if (this.names.has(parent)) return undefined;
        this.problems.push(
            `the parent '${parent}' for ${describeSpec(this.specs[index] ?? {}, index)} has no entry in 'nameTable'`,
        );
        return "";
    }

    private uniqueName(name: string, urn: string): string {
        const unique = typedName(name, urn, (taken) => this.names.has(taken));
        this.names.add(unique);
        return unique;
    }
}
