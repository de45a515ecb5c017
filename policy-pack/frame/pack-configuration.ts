import type { Exemption } from "./exemption";
import type { KnownViolations } from "./known-violations";
import type { SharedSetting } from "./rule";

/** How a violation of a rule is met. */
export type Level = "advisory" | "mandatory" | "remediate" | "disabled";

export const levels: readonly Level[] = ["advisory", "mandatory", "remediate", "disabled"];

/** What can be set for all rules at once, and again for an environment or a class of data. */
export type Settable = {
    /** By rule, service, theme, severity, cloud or `all`; the most specific name decides. */
    readonly levels?: Readonly<Record<string, Level>>;
} & { readonly [K in SharedSetting]?: SharedValues[K] };

/** The values of the shared settings. */
export interface SharedValues {
    /** Fewest days that backups, logs and streams are kept, within what a service takes. */
    readonly minRetentionDays: number;
    /** Regions in which data may be, copies and replicas included; AWS and Azure names. */
    readonly allowedRegions: readonly string[];
    /** By tag, a regular expression that its whole value matches; an empty one takes any value. */
    readonly requiredTags: Readonly<Record<string, string>>;
    /** Regular expressions for key ARNs and URIs, one of which has to match. */
    readonly allowedKeys: readonly string[];
    /** Instance classes and SKUs that may be used, `*` standing for anything. */
    readonly allowedClasses: readonly string[];
    /** Environments that rules about availability and deletion bind; `["*"]` is all. */
    readonly environments: readonly string[];
    /** The tag that names a resource's environment. */
    readonly environmentTag: string;
    /** The environment of resources without that tag. */
    readonly environment: string;
}

/** The one configuration, given as the policy `configuration` in the file of `--policy-pack-config`. */
export interface PackConfiguration extends Settable {
    /** A dated list of rules, such as `2026-q4`; rules that came later are advisory. */
    readonly baseline?: string;
    /** The tag that names the class of a resource's data; default `DataClassification`. */
    readonly classificationTag?: string;
    /** The class of resources without that tag. */
    readonly classification?: string;
    readonly byEnvironment?: Readonly<Record<string, Settable>>;
    readonly byClassification?: Readonly<Record<string, Settable>>;
    /** Exemptions, or the path of a JSON file that lists them. */
    readonly exemptions?: readonly Exemption[] | string;
    /** The most days from today that an exemption may last; default 180. */
    readonly maxExemptionDays?: number;
    /** Rules and groups that nobody may be exempted from. */
    readonly nonExemptible?: readonly string[];
    /** The violations that a stack had when the pack came, or the path of a JSON file that lists them. */
    readonly known?: KnownViolations | string;
}

/** The name of the policy that carries the configuration. */
export const configurationPolicy = "configuration";
