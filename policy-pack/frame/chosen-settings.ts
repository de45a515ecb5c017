import { readBaseline } from "../baselines/baselines";
import { namesOf } from "./groups";
import type { Level, PackConfiguration, Settable } from "./pack-configuration";
import type { Resource } from "./resource";
import { UnknownProperty } from "./resource";
import type { Rule, Settings, SharedSetting } from "./rule";
import { tagOf } from "./tags";

const defaultTags = { environmentTag: "Environment", classificationTag: "DataClassification" };

/** What the one configuration says about a rule and a resource: by its class of data, its environment, or for all. */
export class ChosenSettings {
    private readonly dated: ReadonlySet<string> | undefined;

    /** Whether no resource is treated otherwise than another. */
    private readonly uniform: boolean;
    private readonly anyLevels: boolean;
    /** What was worked out last for a rule, and from which configuration of its own. */
    private readonly last = new Map<Rule, readonly [configured: Settings, settings: Settings]>();

    /** Whether any rule is set to `remediate` here. */
    readonly remediates: boolean;

    constructor(readonly configuration: PackConfiguration) {
        const { baseline, byEnvironment, byClassification } = configuration;
        const layers = [configuration, ...Object.values(byEnvironment ?? {}), ...Object.values(byClassification ?? {})];
        this.uniform = byEnvironment === undefined && byClassification === undefined;
        this.anyLevels = baseline !== undefined || layers.some(({ levels: each }) => each !== undefined);
        this.remediates = layers.some(({ levels = {} }) => Object.values(levels).includes("remediate"));
        this.dated = baseline === undefined ? undefined : new Set(readBaseline(baseline).rules);
    }

    /** The level of a rule for a resource; undefined leaves it to Pulumi's own configuration. Throws `UnknownProperty`. */
    levelOf(rule: Rule, resource: Resource | undefined): Level | undefined {
        if (!this.anyLevels) {
            return undefined;
        }
        const names = namesOf(rule);
        for (const { levels = {} } of this.layers(resource)) {
            const name = names.find((each) => levels[each] !== undefined);
            if (name !== undefined) {
                return levels[name];
            }
        }
        return this.dated === undefined || this.dated.has(rule.id) ? undefined : "advisory";
    }

    /** The rule's parameters: what is configured for it, else the shared settings, else its defaults. Throws `UnknownProperty`. */
    settingsOf(rule: Rule, configured: Settings, resource: Resource): Settings {
        const last = this.last.get(rule);
        if (last?.[0] === configured) {
            return last[1];
        }
        const settings = this.settingsFor(rule, configured, resource);
        if (this.uniform) {
            this.last.set(rule, [configured, settings]);
        }
        return settings;
    }

    private settingsFor({ parameters }: Rule, configured: Settings, resource: Resource): Settings {
        const values: Record<string, unknown> = {};
        for (const [name, { default: value, shared, schema }] of Object.entries(parameters)) {
            const given = configured[name];
            const chosen = given === undefined && shared !== undefined ? this.shared(shared, resource) : undefined;
            values[name] = given ?? (typeof chosen === "number" ? within(chosen, schema) : chosen) ?? value;
        }
        return values;
    }

    private shared(setting: SharedSetting, resource: Resource): unknown {
        return this.layers(resource).find((layer) => layer[setting] !== undefined)?.[setting];
    }

    /** The settings that apply to a resource, the most particular first. */
    private layers(resource: Resource | undefined): readonly Settable[] {
        const { byClassification, byEnvironment, classification, environment, ...more } = this.configuration;
        const tags = { ...defaultTags, ...more };
        const particular = [
            resource && layer(byClassification, resource, tags.classificationTag, classification),
            resource && layer(byEnvironment, resource, tags.environmentTag, environment),
        ];
        return [...particular.filter((each) => each !== undefined), this.configuration];
    }
}

function layer(
    layers: Readonly<Record<string, Settable>> | undefined,
    resource: Resource,
    tag: string,
    otherwise: string | undefined,
): Settable | undefined {
    if (layers === undefined) {
        return undefined;
    }
    const reading = tagOf(resource, tag);
    if (reading.kind === "unknown") {
        throw new UnknownProperty(`tags.${tag}`);
    }
    const name = reading.kind === "known" ? String(reading.value) : (otherwise ?? "");
    const found = Object.keys(layers).find((each) => each.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : layers[found];
}

/** A number no further than the service takes: 400 days of backups are 35 where 35 is the most. */
function within(value: number, { minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): number {
    return Math.min(Math.max(value, minimum ?? value), maximum ?? value);
}
