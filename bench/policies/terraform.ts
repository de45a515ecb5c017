import type { Json } from "../../policy-pack/testing/shapes";
import type { BenchResource } from "./stack";

// Plural lists of `@pulumi/aws` that are blocks with singular names in Terraform.
const singular: Readonly<Record<string, string>> = { rules: "rule", parameters: "parameter", attributes: "attribute" };

/** The same resources as Terraform's JSON. */
export function terraformJson(resources: readonly BenchResource[]): string {
    const byType: Record<string, Record<string, unknown>> = {};
    for (const { pulumi, terraform } of resources) {
        const named = (byType[terraform] ??= {});
        named[pulumi.name] = rendered(pulumi.inputs);
    }
    return JSON.stringify({ resource: byType }, undefined, 1);
}

function rendered(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(rendered);
    }
    if (typeof value !== "object" || value === null) {
        return value;
    }
    return Object.fromEntries(
        Object.entries(value as Json).map(([name, each]) =>
            name === "tags" ? [name, each] : [snake(singular[name] ?? name), rendered(each)],
        ),
    );
}

function snake(name: string): string {
    return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
