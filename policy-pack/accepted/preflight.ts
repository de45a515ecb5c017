import { createRequire } from "node:module";
import type { Properties } from "../frame/properties";

const load = createRequire(__filename);

/** What `@strata-data/preflight` offers for AWS, as far as it is asked here. */
export interface AwsPreflight {
    awsTemplate(type: string, inputs: Properties): object | undefined;
    problemsOf(template: object, region: string): readonly Refusal[];
}

/** Where a resource is to be, and the name of its stack. */
export interface Place {
    readonly region: string;
    readonly stack: string;
}

/** What one twin is remembered by. */
export interface FamiliesModule {
    ownKeyOf(template: object, place: Place): string;
}

/** Twins that were accepted before, on this machine or as they are shipped. */
export interface Accepted {
    keyOf(template: object, place: Place): string | undefined;
    add(key: string): void;
}

/** The memory of what was accepted. */
export interface AcceptedModule {
    readonly AcceptedTwins: new () => Accepted;
}

/** What `@strata-data/preflight` offers for Azure, as far as it is asked here. */
export interface AzurePreflight {
    checkAzure(resource: { readonly type: string; readonly inputs: Properties }): readonly Refusal[];
}

/** What a cloud would refuse. */
export interface Refusal {
    /** The path of the property; empty for the resource as a whole. */
    readonly property: string;
    readonly message: string;
}

/** A module of preflight. It is loaded when a rule that needs it is first asked, and whoever leaves those off need not have it. */
export function preflight<T>(name: string): T {
    try {
        return load(`@strata-data/preflight/${name}`) as T;
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") {
            throw error;
        }
        throw new Error(
            "aws-accepted and azure-accepted need the package @strata-data/preflight; install it beside the pack or leave them off",
            { cause: error },
        );
    }
}

/** Refusals as phrases of a violation. */
export function phrases(refusals: readonly Refusal[]): readonly string[] {
    return refusals.map(({ property, message }) => (property === "" ? message : `${property}: ${message}`));
}
