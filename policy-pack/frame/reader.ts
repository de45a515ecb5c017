import type { Reading } from "./properties";

/**
 * What a requirement reads from: a resource, or one entry of a list in it. Paths are dotted, with numbers for the
 * entries of a list: `versioningConfiguration.status`, `rules.0.status`.
 */
export interface Reader {
    /** The canonical type token of the resource. */
    readonly type: string;
    /** What was given, without the provider's default; never throws. */
    peek(path: string): Reading;
    /** Whether somebody gave the property, even if its value is unknown yet; never throws. */
    has(path: string): boolean;
    /** The given value or the provider's default; undefined when there is neither. Throws `UnknownProperty`. */
    value(path: string): unknown;
    /** A boolean; some providers write it as the words "true" and "false". Throws `UnknownProperty`. */
    flag(path: string): boolean;
    /** A number, also when the program wrote it as a string. Throws `UnknownProperty`. */
    number(path: string): number | undefined;
    text(path: string): string | undefined;
    /** The entries of a list; empty when there is none. Throws `UnknownProperty` when the list itself is unknown. */
    entries(path: string): readonly Reader[];
    /** The path from the resource on, for patches and messages. */
    pathOf(path: string): string;
    /** Whether the property was computed from a resource of one of these types; known at the end of a preview or update. */
    comesFrom(path: string, types: readonly string[]): boolean;
}
