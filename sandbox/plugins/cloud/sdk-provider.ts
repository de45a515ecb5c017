import { conform } from "../check/conform";
import type { PropertyPath } from "../check/property-path";
import type {
    Checked,
    CheckRequest,
    Created,
    CreateRequest,
    Diffed,
    DiffRequest,
    Invoked,
    Provider,
    Read,
    ReadRequest,
    UpdateRequest,
} from "../host/provider";
import { open, seal, textsAt, type PropertyMap } from "../host/wire";
import type { Catalogue } from "../sdk/catalogue";
import type { ResourceSchema } from "../sdk/resource-schema";
import { automaticName } from "./auto-name";
import type { AutoName, Cloud, Subject } from "./behaviour";
import { diffResource } from "./resource-diff";
import { createdState, importedState, previewState, updatedState } from "./resource-state";
import { Seed } from "./seed";

/** Inputs that check itself adds, and of what they are copies: an earlier check's result may hold them. */
const derivedInputs: Record<string, string> = { tagsAll: "tags" };

/** Where secrets are, with the copies of what holds them. */
const withCopies = (secrets: readonly PropertyPath[]): PropertyPath[] =>
    secrets.flatMap(([first = "", ...rest]) => {
        const copies = Object.keys(derivedInputs).filter((derived) => derivedInputs[derived] === first);
        return [first, ...copies].map((place) => [place, ...rest]);
    });

/** A provider whose types come from an installed SDK and whose values come from a cloud's conventions. */
export class SdkProvider<S extends Subject> implements Provider {
    /** What a resource was called before this run replaces it, so that its successor is called something else. */
    readonly #formerNames = new Map<string, string>();
    readonly #formerIds = new Map<string, string>();

    constructor(
        private readonly catalogue: Catalogue,
        private readonly cloud: Cloud<S>,
    ) {}

    get version(): string {
        return this.catalogue.sdk.version;
    }

    schema(): PropertyMap {
        return { name: this.catalogue.sdk.name, version: this.version };
    }

    checkConfig(news: PropertyMap): Checked {
        return { inputs: news, failures: this.cloud.problems(open(news).properties) };
    }

    diffConfig(olds: PropertyMap, news: PropertyMap): Diffed {
        return diffResource(open(olds).properties, open(news).properties, () => false);
    }

    configure(config: PropertyMap): void {
        this.cloud.configure(open(config).properties);
    }

    async check({ urn, olds, news }: CheckRequest): Promise<Checked> {
        const schema = this.catalogue.resource(typeOf(urn));
        if (schema === undefined) {
            return {
                inputs: news,
                failures: [{ property: "", reason: this.catalogue.unknownToken("resource type", typeOf(urn)) }],
            };
        }
        const { properties, secrets } = open(news);
        for (const derived of Object.keys(derivedInputs)) if (!schema.inputs.has(derived)) delete properties[derived];
        const failures = conform(properties, schema, this.catalogue.types, secrets);
        const known = open(olds ?? {}).properties;
        const inputs = this.#withName(urn, schema, properties, olds === undefined ? undefined : known);
        const subject = this.#subject(urn, schema, inputs, "");
        const behaviour = this.cloud.behaviour(schema.token);
        if (failures.length === 0) failures.push(...(behaviour.check?.(subject) ?? []));
        const filled = { ...this.cloud.defaults(subject), ...behaviour.defaults?.(subject), ...inputs };
        const sealed = this.#seal(schema, filled, secrets, properties, "inputs");
        if (failures.length === 0) failures.push(...((await this.cloud.refusals?.(subject, sealed, olds)) ?? []));
        return { inputs: sealed, failures };
    }

    diff({ urn, id, oldInputs, news }: DiffRequest): Diffed {
        this.#formerIds.set(urn, id);
        const schema = this.#schemaOf(urn);
        const [olds, inputs] = [open(oldInputs).properties, open(news).properties];
        const behaviour = this.cloud.behaviour(schema.token);
        const covers = (rules: readonly string[] | undefined, path: string) =>
            (rules ?? []).some((rule) => path === rule || path.startsWith(`${rule}.`));
        const replaces = (path: string) =>
            covers(behaviour.replaces, path) || (this.cloud.replaces(schema, path) && !covers(behaviour.keeps, path));
        const auto = this.#autoName(schema);
        return diffResource(olds, inputs, replaces, auto === undefined ? undefined : { urn, auto });
    }

    create({ urn, inputs, preview }: CreateRequest): Created {
        const schema = this.#schemaOf(urn);
        const { properties, secrets } = open(inputs);
        const behaviour = this.cloud.behaviour(schema.token);
        if (preview) {
            const planned = previewState(this.#subject(urn, schema, properties, ""));
            return { id: "", state: this.#seal(schema, planned, secrets, properties, "state") };
        }
        const early = this.#subject(urn, schema, properties, "");
        const made = behaviour.idOf === undefined ? undefined : createdState(early, this.cloud);
        const id =
            made === undefined ? (behaviour.id?.(early) ?? this.cloud.id(early)) : (behaviour.idOf?.(made) ?? "");
        const state = made ?? createdState(this.#subject(urn, schema, properties, id), this.cloud);
        return { id, state: this.#seal(schema, state, secrets, properties, "state") };
    }

    read({ urn, id, state, inputs }: ReadRequest): Read {
        const schema = this.#schemaOf(urn);
        this.#formerIds.set(urn, id);
        if (state !== undefined && inputs !== undefined && Object.keys(inputs).length > 0) return { id, state, inputs };
        const found = importedState(this.cloud, schema, id, open(state ?? {}).properties, (known) =>
            this.#subject(urn, schema, known, id),
        );
        const secrets: PropertyPath[] = open(state ?? {}).secrets;
        return {
            id,
            state: this.#seal(schema, found.state, secrets, {}, "state"),
            inputs: this.#seal(schema, found.inputs, secrets, {}, "inputs"),
        };
    }

    update({ urn, id, oldState, news }: UpdateRequest): PropertyMap {
        const schema = this.#schemaOf(urn);
        const { properties, secrets } = open(news);
        const old = open(oldState);
        const state = updatedState(this.#subject(urn, schema, properties, id), this.cloud, old.properties);
        const computed = old.secrets.filter(([first]) => first !== undefined && !schema.inputs.has(String(first)));
        return this.#seal(schema, state, [...secrets, ...computed], properties, "state");
    }

    delete(urn: string, id: string): void {
        this.#formerIds.set(urn, id);
    }

    invoke(token: string, args: PropertyMap): Invoked {
        const schema = this.catalogue.function(token);
        if (schema === undefined) throw new Error(this.catalogue.unknownToken("function", token));
        const { properties, secrets } = open(args);
        const failures = conform(properties, schema, this.catalogue.types, secrets);
        if (failures.length > 0) return { result: {}, failures };
        return { result: seal(this.cloud.invoke(token, properties), [], textsAt(properties, secrets)), failures };
    }

    *prepare(): Generator<void> {
        yield* this.catalogue.types.prepare();
        yield* this.cloud.prepare?.() ?? [];
    }

    #schemaOf(urn: string): ResourceSchema {
        const schema = this.catalogue.resource(typeOf(urn));
        if (schema === undefined) throw new Error(this.catalogue.unknownToken("resource type", typeOf(urn)));
        return schema;
    }

    #autoName(schema: ResourceSchema): AutoName | undefined {
        const { autoName } = this.cloud.behaviour(schema.token);
        if (autoName === null) return undefined;
        const convention = this.cloud.autoName(schema);
        if (convention === undefined && autoName?.property === undefined) return undefined;
        return { ...(convention ?? plainAutoName), ...autoName };
    }

    #withName(urn: string, schema: ResourceSchema, inputs: PropertyMap, olds: PropertyMap | undefined): PropertyMap {
        const auto = this.#autoName(schema);
        if (auto === undefined) return inputs;
        const kept = olds?.[auto.property];
        if (typeof kept === "string") this.#formerNames.set(urn, kept);
        const given = inputs[auto.property] !== undefined || inputs[prefixOf(auto)] !== undefined;
        if (given) return inputs;
        const name = automaticName(
            urn,
            auto,
            inputs,
            this.#formerNames.get(urn),
            typeof kept === "string" ? kept : undefined,
        );
        return { ...inputs, [auto.property]: name };
    }

    #subject(urn: string, schema: ResourceSchema, inputs: PropertyMap, id: string): S {
        const seed = new Seed(`${urn}|${id === "" ? `after ${this.#formerIds.get(urn) ?? "nothing"}` : id}`);
        const named = this.#withPrefixedName(urn, schema, inputs);
        return this.cloud.subject({
            token: schema.token,
            urn,
            logicalName: urn.split("::").at(-1) ?? "",
            schema,
            inputs: named,
            id,
            seed,
        });
    }

    /** A name that only starts as the program says ends in digits that the provider chooses. */
    #withPrefixedName(urn: string, schema: ResourceSchema, inputs: PropertyMap): PropertyMap {
        const auto = this.#autoName(schema);
        const prefix = auto === undefined ? undefined : inputs[prefixOf(auto)];
        if (auto === undefined || typeof prefix !== "string" || inputs[auto.property] !== undefined) return inputs;
        return { ...inputs, [auto.property]: `${prefix}2026010100000000000${new Seed(urn).digits("name suffix", 7)}` };
    }

    #seal(
        schema: ResourceSchema,
        values: PropertyMap,
        secrets: PropertyPath[],
        given: PropertyMap,
        what: "inputs" | "state",
    ): PropertyMap {
        const always = what === "state" ? [...schema.secrets].map((name) => [name]) : [];
        return seal(values, [...withCopies(secrets), ...always], textsAt(given, secrets));
    }
}

const plainAutoName: AutoName = {
    property: "name",
    compose: (logicalName, random) => `${logicalName}-${random}`,
    randomDigits: 7,
    maxLength: 255,
};

function prefixOf(auto: AutoName): string {
    return `${auto.property}Prefix`;
}

/** The type of the resource itself: a URN's type part holds its parents' types as well. */
function typeOf(urn: string): string {
    return (urn.split("::")[2] ?? "").split("$").at(-1) ?? "";
}
