/** What the SDK declares of one property: at most all of it. */
export interface PropertyFact {
    /** The names of the enumerations whose words it takes. */
    words?: string[];
    /** The names of the objects that it holds, one of them, in lists and maps as well. */
    objects?: string[];
    /** The least and the greatest number. */
    range?: [least: number, most: number];
}

/** What is declared of an object's properties; those of which nothing is are left out. */
export type ObjectFacts = { [property: string]: PropertyFact };

/** What the installed SDK declares. */
export interface Declared {
    /** By type token, such as `azure-native:sql:Server`. */
    types: { [token: string]: ObjectFacts };
    /** By the object's name, such as `keyvault.SkuArgs`. */
    objects: { [name: string]: ObjectFacts };
    /** Words by the enumeration's name. */
    enums: { [name: string]: string[] };
}
