import type { PolicyConfigSchema } from "@pulumi/policy";

const texts = { type: "array", items: { type: "string" } } as const;
const settings = {
    levels: { type: "object", description: "Levels by rule, service, theme, severity, cloud or all." },
    minRetentionDays: {
        type: "integer",
        minimum: 1,
        description: "Fewest days that backups, logs and streams are kept.",
    },
    allowedRegions: { ...texts, description: "Regions in which data may be, copies and replicas included." },
    requiredTags: { type: "object", description: "By tag, a regular expression that its whole value matches." },
    allowedKeys: { ...texts, description: "Regular expressions for key ARNs and URIs, one of which has to match." },
    allowedClasses: { ...texts, description: "Instance classes and SKUs that may be used; * stands for anything." },
    environments: { ...texts, description: "Environments that rules about availability and deletion bind." },
    environmentTag: { type: "string", description: "The tag that names a resource's environment." },
    environment: { type: "string", description: "The environment of resources without that tag." },
} as const;

/** The schema of the one configuration, as Pulumi shows and checks it; the pack checks names and values itself. */
export const configurationSchema: PolicyConfigSchema = {
    properties: {
        ...settings,
        baseline: { type: "string", description: "A dated list of rules; rules that came later are advisory." },
        classificationTag: { type: "string", description: "The tag that names the class of a resource's data." },
        classification: { type: "string", description: "The class of resources without that tag." },
        byEnvironment: { type: "object", description: "The settings above by environment." },
        byClassification: { type: "object", description: "The settings above by class of data." },
        exemptions: {
            type: ["array", "string"],
            description: "Exemptions, or the path of a JSON file that lists them.",
        },
        maxExemptionDays: {
            type: "integer",
            minimum: 1,
            description: "The most days that an exemption may last; 180.",
        },
        nonExemptible: { ...texts, description: "Rules and groups that nobody may be exempted from." },
        known: {
            type: ["object", "string"],
            description: "Known violations, or the path of a JSON file that lists them.",
        },
    } as unknown as PolicyConfigSchema["properties"],
};
