import { isAsset, isObject, isUnknown, type PropertyMap, type Value } from "../host/wire";
import type { Properties, Property } from "../sdk/declaration";
import { didYouMean } from "../../nearest";
import type { NestedTypes } from "../sdk/nested-types";
import type { TypeRef } from "../sdk/type-ref";
import { formatPath, type PropertyPath } from "./property-path";

/** One value that a resource does not take, and why. */
export interface Failure {
    property: string;
    reason: string;
}

/** What the check of one set of properties needs to know. */
export interface Declared {
    inputs: Properties;
    required: ReadonlySet<string>;
}

/**
 * Holds properties against what the SDK declares: unknown and missing properties and wrongly typed values, nested ones
 * included. Values that are not known yet pass; a secret value is never repeated in a reason.
 */
export function conform(
    properties: PropertyMap,
    declared: Declared,
    types: NestedTypes,
    secrets: readonly PropertyPath[],
): Failure[] {
    const check = new Conformance(types, new Set(secrets.map(formatPath)));
    check.members(properties, declared.inputs, (property) => declared.required.has(property.name), []);
    return check.failures;
}

class Conformance {
    readonly failures: Failure[] = [];

    constructor(
        private readonly types: NestedTypes,
        private readonly secrets: ReadonlySet<string>,
    ) {}

    members(
        object: PropertyMap,
        declared: Properties,
        required: (property: Property) => boolean,
        path: PropertyPath,
    ): void {
        for (const [key, value] of Object.entries(object)) {
            const property = declared.get(key);
            if (property !== undefined) this.value(value, property.type, [...path, key]);
            else if (!key.startsWith("__"))
                this.fail([...path, key], `unknown property "${key}"${didYouMean(key, declared.keys())}`);
        }
        for (const property of declared.values()) {
            const missing = object[property.name] === undefined || object[property.name] === null;
            if (missing && required(property)) {
                this.fail(
                    [...path, property.name],
                    `missing required property "${property.name}", ${describe(property.type)}`,
                );
            }
        }
    }

    value(value: Value, type: TypeRef, path: PropertyPath): void {
        if (value === undefined || value === null || isUnknown(value)) return;
        switch (type.kind) {
            case "any":
                return;
            case "string":
            case "number":
            case "boolean":
                return typeof value === type.kind ? undefined : this.mismatch(value, type, path);
            case "resource":
                return typeof value === "string" ? undefined : this.mismatch(value, type, path);
            case "asset":
                return isAsset(value) ? undefined : this.mismatch(value, type, path);
            case "literal":
                return value === type.value ? undefined : this.mismatch(value, type, path);
            case "enum":
                return this.enumeration(value, type.name, path);
            case "list":
                return this.list(value, type.of, path);
            case "map":
                return this.map(value, type, path);
            case "object":
                return this.object(value, type, path);
            case "union":
                return this.union(value, type.of, path);
        }
    }

    private list(value: Value, of: TypeRef, path: PropertyPath): void {
        if (!Array.isArray(value)) return this.mismatch(value, { kind: "list", of }, path);
        value.forEach((item, index) => this.value(item, of, [...path, index]));
    }

    private map(value: Value, type: TypeRef & { kind: "map" }, path: PropertyPath): void {
        if (!isObject(value)) return this.mismatch(value, type, path);
        for (const [key, item] of Object.entries(value)) this.value(item, type.of, [...path, key]);
    }

    private object(value: Value, type: TypeRef & { kind: "object" }, path: PropertyPath): void {
        const declared = this.types.object(type.side, type.name);
        if (declared === undefined) return;
        if (!isObject(value)) return this.mismatch(value, type, path);
        this.members(value, declared, (property) => !property.optional, path);
    }

    private enumeration(value: Value, name: string, path: PropertyPath): void {
        const allowed = this.types.enum(name);
        if (allowed === undefined || allowed.has(String(value))) return;
        this.fail(
            path,
            `expected one of ${[...allowed].join(", ")}, got ${this.show(value, path)}${didYouMean(String(value), allowed)}`,
        );
    }

    /** The member that fits best tells what is wrong: the one with the fewest failures, which for objects is the one meant. */
    private union(value: Value, members: readonly TypeRef[], path: PropertyPath): void {
        let best: Failure[] | undefined;
        for (const member of members) {
            const attempt = new Conformance(this.types, this.secrets);
            attempt.value(value, member, path);
            if (attempt.failures.length === 0) return;
            const nearer = best === undefined || attempt.failures.length < best.length;
            if (isObject(value) && member.kind === "object" && nearer) best = attempt.failures;
        }
        if (best === undefined) this.mismatch(value, { kind: "union", of: [...members] }, path);
        else this.failures.push(...best);
    }

    private mismatch(value: Value, type: TypeRef, path: PropertyPath): void {
        this.fail(path, `expected ${describe(type)}, got ${this.show(value, path)}`);
    }

    private fail(path: PropertyPath, reason: string): void {
        this.failures.push({ property: formatPath(path), reason });
    }

    private show(value: Value, path: PropertyPath): string {
        if (Array.isArray(value)) return "a list";
        if (isAsset(value)) return "an asset";
        if (isObject(value)) return "an object";
        const secret = path.some((_, index) => this.secrets.has(formatPath(path.slice(0, index + 1))));
        const kind = typeof value === "string" ? "the string" : `the ${typeof value}`;
        return secret ? `a secret ${typeof value}` : `${kind} ${JSON.stringify(value)}`;
    }
}

/** A type in words. */
export function describe(type: TypeRef): string {
    switch (type.kind) {
        case "any":
            return "any value";
        case "list":
            return `a list (each ${describe(type.of)})`;
        case "map":
            return `a map (each ${describe(type.of)})`;
        case "object":
            return `an object (${type.name})`;
        case "asset":
            return "an asset or archive";
        case "literal":
            return `"${type.value}"`;
        case "enum":
            return `one of ${type.name}`;
        case "resource":
            return `a ${type.name} or its id`;
        case "union":
            return [...new Set(type.of.map(describe))].slice(0, 4).join(" or ");
        case "string":
        case "number":
        case "boolean":
            return `a ${type.kind}`;
    }
}
