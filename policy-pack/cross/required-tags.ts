import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eachOf } from "../frame/evaluation";
import type { Resource } from "../frame/resource";
import { UnknownProperty } from "../frame/resource";
import { resourceRule } from "../frame/define";
import { tagOf } from "../frame/tags";

type TagSettings = Readonly<{ tags: Readonly<Record<string, string>> }>;

const taggable: ReadonlySet<string> = new Set(
    JSON.parse(readFileSync(join(__dirname, "..", "data", "taggable-types.json"), "utf8")) as string[],
);

/** Every resource that takes tags says whose it is, for what, and who pays. */
export const requiredTags = resourceRule<TagSettings>({
    id: "cross-required-tags",
    severity: "low",
    theme: "tagging",
    proves: "Every resource that takes tags has the required ones: Environment, Project, Owner and CostCenter.",
    risk: "A resource without an owner is paid for by nobody, switched off by nobody and asked about in every incident.",
    remediation: {
        argument: "Set strata:owner and strata:costCenter in the stack's config.",
        property: "Set tags on the resource, or defaultTags on the AWS provider.",
    },
    page: {
        title: "Best Practices for Tagging AWS Resources",
        url: "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html",
    },
    types: "any",
    parameters: {
        tags: {
            schema: {
                type: "object",
                additionalProperties: { type: "string", format: "regex" },
                description: "By tag, a regular expression that its whole value matches; an empty one takes any value.",
            },
            default: { Environment: "", Project: "", Owner: "", CostCenter: "" },
            shared: "requiredTags",
        },
    },
    fixClass: "person",
    check(resource, { tags }) {
        if (!taggable.has(resource.type)) {
            return [];
        }
        const problems = eachOf(...Object.keys(tags).map((tag) => () => tagProblem(resource, tag, tags[tag] ?? "")));
        return problems.length === 0 ? [] : [[...problems].sort().join(", ")];
    },
});

function tagProblem(resource: Resource, tag: string, pattern: string): string | undefined {
    const reading = tagOf(resource, tag);
    if (reading.kind === "unknown") {
        throw new UnknownProperty(`tags.${tag}`);
    }
    const value = reading.kind === "known" ? String(reading.value) : "";
    if (value === "") {
        return `tag ${tag} is missing`;
    }
    return pattern === "" || new RegExp(`^(?:${pattern})$`).test(value)
        ? undefined
        : `tag ${tag} is "${value}", allowed is ${pattern}`;
}
