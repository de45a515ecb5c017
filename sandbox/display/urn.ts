import { ROOT_STACK_TYPE, urnType } from "../engine/urn";

/** A type as people write it: `aws:kms/key:Key` is `aws:kms:Key`. */
export function shownType(type: string): string {
    const [pkg, module, name] = type.split(":");
    if (pkg === undefined || module === undefined || name === undefined) return type;
    const [folder, file] = module.split("/");
    const fileOfType = name.charAt(0).toLowerCase() + name.slice(1);
    return file === fileOfType ? `${pkg}:${folder}:${name}` : type;
}

export function isStack(urn: string): boolean {
    return urnType(urn) === ROOT_STACK_TYPE;
}
