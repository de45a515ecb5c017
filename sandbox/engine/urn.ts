/** The type of the resource that stands for the stack itself. */
export const ROOT_STACK_TYPE = "pulumi:pulumi:Stack";

const PREFIX = "urn:pulumi:";

/** `urn:pulumi:STACK::PROJECT::PARENT_TYPE$TYPE::NAME`; the stack's own type is no part of its children's. */
export function createUrn(stack: string, project: string, parent: string, type: string, name: string): string {
    const parentType = parent === "" ? "" : urnQualifiedType(parent);
    const qualified = parentType === "" || parentType === ROOT_STACK_TYPE ? type : `${parentType}$${type}`;
    return `${PREFIX}${stack}::${project}::${qualified}::${name}`;
}

/** The URN that a resource has below another parent. */
export function urnBelow(parent: string, urn: string): string {
    const [stack = "", project = ""] = urn.slice(PREFIX.length).split("::");
    return createUrn(stack, project, parent, urnType(urn), urnName(urn));
}

/** The type with those of its parents, `A$B`. */
export function urnQualifiedType(urn: string): string {
    return urn.split("::")[2] ?? "";
}

export function urnType(urn: string): string {
    return urnQualifiedType(urn).split("$").at(-1) ?? "";
}

/** The resource's name, which may itself hold `::`. */
export function urnName(urn: string): string {
    return urn.split("::").slice(3).join("::");
}

/** The package of a type token: `aws` of `aws:s3/bucket:Bucket`. */
export function typePackage(type: string): string {
    return type.split(":")[0] ?? "";
}

const PROVIDER_TYPE = "pulumi:providers:";

export const isProviderType = (type: string): boolean => type.startsWith(PROVIDER_TYPE);
export const makeProviderType = (packageName: string): string => PROVIDER_TYPE + packageName;
export const providerPackage = (type: string): string => type.slice(PROVIDER_TYPE.length);
export const isDefaultProvider = (urn: string): boolean =>
    isProviderType(urnType(urn)) && urnName(urn).startsWith("default");

export interface ProviderReference {
    urn: string;
    id: string;
}

/** Splits `URN::ID`; an id holds no `::`. */
export function parseProviderReference(text: string): ProviderReference {
    const at = text.lastIndexOf("::");
    if (!text.startsWith(PREFIX) || at < 0) throw new Error(`bad provider reference '${text}': expected URN::ID`);
    return { urn: text.slice(0, at), id: text.slice(at + 2) };
}

export const formatProviderReference = (reference: ProviderReference): string => `${reference.urn}::${reference.id}`;
