export const stackType = "pulumi:pulumi:Stack";

/** `urn:pulumi:STACK::PROJECT::PARENT_TYPE$TYPE::NAME`: a name may itself hold `::`. */
export function nameOf(urn: string): string {
    return urn.split("::").slice(3).join("::");
}

export function typeOf(urn: string): string {
    return urn.split("::")[2]?.split("$").pop() ?? "";
}

/** A type as people write it: `aws:kms/key:Key` is `aws:kms:Key`. */
export function shownType(type: string): string {
    const [pkg, module, name] = type.split(":");
    if (pkg === undefined || module === undefined || name === undefined) return type;
    const [folder, file] = module.split("/");
    const fileOfType = name.charAt(0).toLowerCase() + name.slice(1);
    return file === fileOfType ? `${pkg}:${folder}:${name}` : type;
}

/** Providers that the engine makes by itself are its own business: nobody wrote them. */
export function isDefaultProvider(urn: string): boolean {
    return typeOf(urn).startsWith("pulumi:providers:") && /^default(_|$)/.test(nameOf(urn));
}

export function isStack(urn: string): boolean {
    return typeOf(urn) === stackType;
}
