import { backupSelection } from "../aws/backup/types";
import { anyOf } from "../frame/evaluation";
import type { Reader } from "../frame/reader";
import type { Resource } from "../frame/resource";
import { UnknownProperty } from "../frame/resource";
import { tagOf } from "../frame/tags";
import type { StackRequirement } from "./requirement";

const resourceTag = /^aws:ResourceTag\//;

/** A selection of AWS Backup in this stack takes the resource in, by its ARN, a pattern or its tags. */
const takenIn: StackRequirement = {
    guards: [],
    reaches: [{ type: backupSelection, guards: ["resources", "selectionTags", "conditions", "notResources"] }],
    problems(resource, _settings, stack) {
        const missed = ["no aws.backup.Selection of this stack takes it in"];
        const selections = stack.ofType(backupSelection);
        return anyOf(...selections.map((each) => () => (takesIn(each, resource) ? [] : missed))) ? [] : missed;
    },
};

/** All that the rules about backup plans have in common. */
export const inBackupPlan = {
    severity: "medium",
    theme: "backup",
    risk: "Backups that the service keeps itself go when it goes, and nobody copies them to another account or locks them.",
    remediation: {
        property:
            "Name its arn in resources of an aws.backup.Selection, or give it a tag that one of selectionTags asks for.",
    },
    page: {
        title: "Assign resources to a backup plan",
        url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
    },
    binds: "production",
    level: "disabled",
    fixClass: "person",
    requires: takenIn,
} as const;

function takesIn(selection: Resource, resource: Resource): boolean {
    const chosen = () => names(selection, "resources", resource) || hasSomeTag(selection, resource);
    return chosen() && meetsConditions(selection, resource) && !names(selection, "notResources", resource);
}

/** Whether a list of ARNs and patterns names the resource; while they are unknown, what they were computed from tells. */
function names(selection: Resource, property: string, resource: Resource): boolean {
    if (selection.references(property)?.some(({ urn }) => urn === resource.urn) === true) {
        return true;
    }
    const known = selection
        .entries(property)
        .map((entry) => entry.peek(""))
        .flatMap((reading) => (reading.kind === "known" ? [String(reading.value)] : []));
    return known.includes("*") || (known.length > 0 && known.some((pattern) => isLike(arnOf(resource), pattern)));
}

function arnOf(resource: Resource): string {
    const arn = resource.peekOutput("arn");
    if (arn.kind === "unknown") {
        throw new UnknownProperty("arn");
    }
    return arn.kind === "known" ? String(arn.value) : "";
}

function hasSomeTag(selection: Resource, resource: Resource): boolean {
    return selection.entries("selectionTags").some((tag) => tagIn(resource, tag) === tag.text("value"));
}

function meetsConditions(selection: Resource, resource: Resource): boolean {
    return selection
        .entries("conditions")
        .every(
            (condition) =>
                condition.entries("stringEquals").every((tag) => tagIn(resource, tag) === tag.text("value")) &&
                condition
                    .entries("stringLikes")
                    .every((tag) => isLike(tagIn(resource, tag) ?? "", tag.text("value") ?? "")) &&
                condition.entries("stringNotEquals").every((tag) => tagIn(resource, tag) !== tag.text("value")) &&
                condition
                    .entries("stringNotLikes")
                    .every((tag) => !isLike(tagIn(resource, tag) ?? "", tag.text("value") ?? "")),
        );
}

function tagIn(resource: Resource, tag: Reader): string | undefined {
    const reading = tagOf(resource, (tag.text("key") ?? "").replace(resourceTag, ""));
    if (reading.kind === "unknown") {
        throw new UnknownProperty("tags");
    }
    return reading.kind === "known" ? String(reading.value) : undefined;
}

function isLike(text: string, pattern: string): boolean {
    const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`).test(text);
}
