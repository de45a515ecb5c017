import type * as pulumi from "@pulumi/pulumi";
import type { Problem } from "./problems";
import type { Environment } from "./tier";

/** Tags as resources take them. */
export type Tags = { [key: string]: pulumi.Input<string> };

/** What every resource of a platform says about itself. */
export interface TagFacts {
    environment: Environment;
    project: string;
    owner: string;
    costCenter: string;
}

const platformKeys = ["Environment", "Project", "Owner", "CostCenter"];

/** Source: "Tag naming limits and requirements", Tagging AWS resources user guide; 6 of the 50 tags are left to the platform and the components. */
const limits = { tags: 44, keyLength: 128, valueLength: 256 };
const allowedCharacters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The tags of every resource: the platform's four, and the user's own. */
export function platformTags(facts: TagFacts, own: { [key: string]: string } = {}): { [key: string]: string } {
    return {
        ...own,
        Environment: facts.environment,
        Project: facts.project,
        Owner: facts.owner,
        CostCenter: facts.costCenter,
    };
}

/** What AWS would refuse of the user's own tags, and those that would silently stand against the platform's. */
export function tagProblems(path: string, own: { [key: string]: string } = {}): Problem[] {
    const problems: Problem[] = [];
    const count = Object.keys(own).length;
    if (count > limits.tags) {
        const reason = `got ${count} tags; ${limits.tags} are allowed beside the platform's own; leave some out`;
        problems.push({ key: path, reason });
    }
    for (const [key, value] of Object.entries(own)) {
        const reason = keyProblem(key) ?? valueProblem(value);
        if (reason !== undefined) problems.push({ key: `${path}.${key}`, reason });
    }
    return problems;
}

function keyProblem(key: string): string | undefined {
    const platformKey = platformKeys.find((each) => each.toLowerCase() === key.toLowerCase());
    if (platformKey !== undefined) {
        return `got a tag that the platform sets itself (${platformKeys.join(", ")}); set environment, owner or costCenter, or rename the tag`;
    }
    if (key.length === 0 || key.length > limits.keyLength) {
        return `got a key of ${key.length} characters; 1 to ${limits.keyLength} are allowed; shorten it`;
    }
    if (key.toLowerCase().startsWith("aws:"))
        return `got a key that starts with "aws:", which AWS keeps for itself; rename it`;
    if (!allowedCharacters.test(key)) return characterProblem("a key");
    return undefined;
}

function valueProblem(value: string): string | undefined {
    if (value.length > limits.valueLength) {
        return `got a value of ${value.length} characters; ${limits.valueLength} are allowed; shorten it`;
    }
    return allowedCharacters.test(value) ? undefined : characterProblem("a value");
}

function characterProblem(what: string): string {
    return `got ${what} with other characters than letters, digits, spaces and _ . : / = + - @; take them out`;
}
