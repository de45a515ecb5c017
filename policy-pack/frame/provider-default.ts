/** What a provider does when a property is left out. `documented` quotes the typings; without it the type's zero value applies. */
export interface ProviderDefault {
    readonly value: boolean | number | string | readonly string[];
    readonly documented?: string;
    /** The vendor's page by its URL, where the typings are silent but the service's own documentation is not. */
    readonly page?: string;
}

/**
 * Defaults by canonical type token and property path, with `*` for the entries of a list. A missing entry means that the
 * default cannot be told: the reader then gives undefined.
 */
export type ProviderDefaults = Readonly<Record<string, Readonly<Record<string, ProviderDefault>>>>;
