import type { PropertyMap, PropertyValue } from "../../../../sandbox/engine/apitype";
import { equalValues } from "../../../../sandbox/engine/properties/diff";
import { mapProperties, UNKNOWN, unwrapSecrets } from "../../../../sandbox/engine/properties/signatures";
import type * as types from "../../../../sandbox/engine/providers/provider";
import { NO_DETAILS, plainDiff } from "../../../../sandbox/engine/providers/provider";

/** One change that a provider was asked for. */
export interface Call {
    operation: "create" | "update" | "delete";
    urn: string;
    id: string;
}

export interface LiveThing {
    urn: string;
    inputs: PropertyMap;
}

/** What happens to the n-th change of a run. */
export type Fate = "done" | "refused" | "never answered";

/** Inputs that hold ids of other things; those in `REPLACING` cannot be changed in place. */
const REFERENCES = ["soft", "hard", "within"];
const REPLACING = ["key", "solo", "hard", "within"];

/** A cloud in memory, which checks that nothing refers to what is not there. */
export class Cloud {
    readonly things = new Map<string, LiveThing>();
    calls: Call[] = [];
    /** Rules that a call has broken. */
    readonly broken: string[] = [];
    /** Things that went while others still referred to them, after so many calls: wrong only where all that is left to do is to delete. */
    private gone: { problem: string; calls: number }[] = [];
    private made = 0;

    constructor(
        private readonly fate: (call: number) => Fate = () => "done",
        /** After a run that came to a bad end a delete may be asked for again. */
        private readonly again = false,
    ) {}

    /** The same things under another fate. */
    copy(fate?: (call: number) => Fate, again = false): Cloud {
        const cloud = new Cloud(fate, again);
        for (const [id, thing] of this.things) cloud.things.set(id, thing);
        cloud.made = this.made;
        return cloud;
    }

    create(urn: string, inputs: PropertyMap): Promise<string> {
        return this.change("create", urn, "", (call) => {
            call.id = `id-${++this.made}`;
            this.checkReferences(urn, inputs);
            this.things.set(call.id, { urn, inputs });
        });
    }

    update(urn: string, id: string, inputs: PropertyMap): Promise<string> {
        return this.change("update", urn, id, () => {
            if (!this.things.has(id)) this.broken.push(`${urn} was updated when ${id} was not there`);
            this.checkReferences(urn, inputs);
            this.things.set(id, { urn, inputs });
        });
    }

    delete(urn: string, id: string): Promise<string> {
        return this.change("delete", urn, id, () => {
            if (!this.things.has(id) && !this.again) this.broken.push(`${urn} was deleted when ${id} was not there`);
            this.remove(id);
            this.checkReferrers(urn, id);
        });
    }

    /** Takes a thing away with what is within it. */
    remove(id: string): void {
        this.things.delete(id);
        for (const [other, { inputs }] of this.things) if (inputs["within"] === id) this.remove(other);
    }

    private async change(
        operation: Call["operation"],
        urn: string,
        id: string,
        act: (call: Call) => void,
    ): Promise<string> {
        const call = { operation, urn, id };
        const count = this.calls.push(call) - 1;
        for (let turn = 1 + (count % 3); turn > 0; turn--) await new Promise((resolve) => setImmediate(resolve));
        const fate = this.fate(count);
        if (fate === "never answered") return new Promise(() => undefined);
        if (fate === "refused") throw new Error(`${operation} refused`);
        act(call);
        return call.id;
    }

    private checkReferences(urn: string, inputs: PropertyMap): void {
        for (const id of references(inputs)) {
            if (!this.things.has(id)) this.broken.push(`${urn} refers to ${id}, which is not there`);
        }
    }

    private checkReferrers(urn: string, id: string): void {
        for (const { urn: referrer, inputs } of this.things.values()) {
            // What is within something else goes with that, without a call of its own.
            if (inputs["within"] !== undefined || !references(inputs).includes(id)) continue;
            this.gone.push({ problem: `${urn} went before ${referrer}`, calls: this.calls.length });
        }
    }

    /** What a run did wrong. */
    problems(): string[] {
        const isLast = (calls: number): boolean =>
            this.calls.slice(calls).every(({ operation }) => operation === "delete");
        return [...this.broken, ...this.gone.filter(({ calls }) => isLast(calls)).map(({ problem }) => problem)];
    }
}

function references(inputs: PropertyMap): string[] {
    const values = REFERENCES.map((key) => inputs[key] ?? []).flat() as PropertyValue[];
    return values.filter((value) => typeof value === "string").filter((text) => text !== "");
}

/** The provider of a cloud's things. */
export class CloudProvider implements types.Provider {
    private closed = false;
    private configured = false;

    constructor(private readonly cloud: Cloud) {}

    async checkConfig(_urn: string, _olds: PropertyMap, news: PropertyMap): Promise<types.CheckResponse> {
        return { inputs: news, failures: [] };
    }

    async diffConfig({ oldInputs, newInputs }: types.DiffRequest): Promise<types.DiffResult> {
        return diffOf(oldInputs, newInputs, ["region"], []);
    }

    async configure(): Promise<void> {
        this.configured = true;
    }

    async check(_urn: string, _olds: PropertyMap, news: PropertyMap): Promise<types.CheckResponse> {
        this.mustServe();
        return { inputs: news, failures: [] };
    }

    async diff({ oldInputs, newInputs }: types.DiffRequest): Promise<types.DiffResult> {
        this.mustServe();
        return diffOf(oldInputs, newInputs, REPLACING, ["solo"]);
    }

    async create({ urn, inputs, preview }: types.CreateRequest): Promise<types.LiveResource> {
        this.mustServe();
        if (preview) return { id: "", outputs: { ...inputs, arn: UNKNOWN }, ...NO_DETAILS };
        const id = await this.cloud.create(urn, plain(inputs));
        return { id, outputs: { ...inputs, arn: `arn:${id}` }, ...NO_DETAILS };
    }

    async read({ id, state }: types.ReadRequest): Promise<types.LiveResource> {
        this.mustServe();
        const thing = this.cloud.things.get(id);
        if (thing === undefined) return { id: "", outputs: {}, ...NO_DETAILS };
        return { id, outputs: state, ...NO_DETAILS };
    }

    async update({ urn, id, newInputs, preview }: types.UpdateRequest): Promise<types.LiveResource> {
        this.mustServe();
        if (!preview) await this.cloud.update(urn, id, plain(newInputs));
        return { id, outputs: { ...newInputs, arn: `arn:${id}` }, ...NO_DETAILS };
    }

    async delete({ urn, id }: types.DeleteRequest): Promise<void> {
        this.mustServe();
        await this.cloud.delete(urn, id);
    }

    async invoke(): Promise<types.InvokeResponse> {
        return { returns: {}, failures: [] };
    }

    close(): void {
        this.closed = true;
    }

    private mustServe(): void {
        if (this.closed) this.cloud.broken.push("a provider was called after its end");
        if (!this.configured) this.cloud.broken.push("a provider was called before it was configured");
    }
}

const plain = (inputs: PropertyMap): PropertyMap => mapProperties(inputs, unwrapSecrets);

function diffOf(before: PropertyMap, after: PropertyMap, replacing: string[], alone: string[]): types.DiffResult {
    const [olds, news] = [plain(before), plain(after)];
    const keys = [...new Set([...Object.keys(olds), ...Object.keys(news)])];
    const changed = keys.filter((key) => !equalValues(olds[key], news[key]));
    return {
        ...plainDiff(
            changed.length > 0 ? "some" : "none",
            changed.filter((key) => replacing.includes(key)),
        ),
        changedKeys: changed,
        deleteBeforeReplace: changed.some((key) => alone.includes(key)),
    };
}
