import { isObject, type PropertyMap } from "../host/wire";
import type { AzureSubject } from "./subject";

/** The identity of a resource as Entra gives it back: one of its own has a principal. */
export function identityOutputs({ inputs, seed, tenant }: AzureSubject): PropertyMap {
    const { identity } = inputs;
    if (!isObject(identity) || !String(identity["type"]).includes("SystemAssigned")) return {};
    return { identity: { ...identity, principalId: seed.uuid("own principal"), tenantId: tenant } };
}
