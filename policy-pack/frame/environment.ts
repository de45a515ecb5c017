import type { Resource } from "./resource";
import { UnknownProperty } from "./resource";
import type { Parameter } from "./rule";
import { tagOf } from "./tags";

/** Settings of the rules that bind only where an outage or a loss would be real. */
export type EnvironmentSettings = Readonly<{
    environments: readonly string[];
    environmentTag: string;
    environment: string;
}>;

/** Parameters of `EnvironmentSettings`. */
export const environmentParameters: { readonly [K in keyof EnvironmentSettings]: Parameter<EnvironmentSettings[K]> } = {
    environments: {
        schema: {
            type: "array",
            items: { type: "string" },
            description: 'Environments in which the rule binds; ["*"] binds in all.',
        },
        default: ["prod", "production"],
        shared: "environments",
    },
    environmentTag: {
        schema: { type: "string", description: "The tag that names a resource's environment." },
        default: "Environment",
        shared: "environmentTag",
    },
    environment: {
        schema: {
            type: "string",
            description: "The environment of resources without that tag; left empty, the rule binds them.",
        },
        default: "",
        shared: "environment",
    },
};

/**
 * Whether the rule binds this resource: its environment is one of `environments`, or nobody says which it is. So a
 * forgotten tag is never a way out.
 */
export function bindsIn(settings: EnvironmentSettings, resource: Resource): boolean {
    const tag = tagOf(resource, settings.environmentTag);
    if (settings.environments.includes("*")) {
        return true;
    }
    if (tag.kind === "unknown") {
        throw new UnknownProperty(`tags.${settings.environmentTag}`);
    }
    const environment = tag.kind === "known" ? String(tag.value) : settings.environment;
    return environment === "" || settings.environments.some((each) => each.toLowerCase() === environment.toLowerCase());
}
