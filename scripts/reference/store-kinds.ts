import ts from "typescript";
import { catalogue } from "../../components/platform/catalogue/catalogue";
import type { ComponentTypes } from "./types";

/** What a list of stores may hold for some of its services. */
export interface StoreKind {
    /** The words that `service` may be. */
    services: string[];
    /** The interface of such an entry, whose doc sentences speak of these services. */
    type: ts.Type;
}

/** The settings that an entry for each service may have. */
const settings = Object.values(catalogue)
    .flatMap((services) => Object.entries(services))
    .map(([service, { schema }]) => ({ service, names: Object.keys(schema.shape) }));

/**
 * The kinds of an interface that stores of several services have in common: it extends one interface for each, whose properties are those
 * that the schema of the service has. None of any other interface.
 */
export function storeKindsOf(held: ts.Type, types: ComponentTypes): StoreKind[] {
    const kinds = extended(held, types);
    // An interface that extends only one other is itself what its values are checked against.
    return kinds.length < 2 ? [] : kinds.map((type) => ({ type, services: servicesOf(type, types) }));
}

function extended(type: ts.Type, { checker }: ComponentTypes): ts.Type[] {
    const [declared] = type.symbol.declarations ?? [];
    if (!declared || !ts.isInterfaceDeclaration(declared)) return [];
    const bases = (declared.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
    return bases.map((base) => checker.getTypeAtLocation(base));
}

function servicesOf(type: ts.Type, types: ComponentTypes): string[] {
    const names = new Set(["service", ...types.properties(type).map(({ name }) => name)]);
    const found = settings.filter((each) => each.names.length === names.size && each.names.every((n) => names.has(n)));
    if (found.length === 0) throw new Error(`no service of the catalogue has the settings of ${type.symbol.name}`);
    return found.map(({ service }) => service);
}
