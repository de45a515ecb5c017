import { isProviderType } from "../../engine/urn";
import type { ImportSpec } from "./import-file";

/** `resource 'logs' of type 'aws:s3/bucket:Bucket'`, with as much as is known. */
export function describeSpec({ name = "", id = "", type = "" }: ImportSpec, index: number): string {
    const known = name === "" ? id : name;
    return `resource ${known === "" ? index : `'${known}'`}${type === "" ? "" : ` of type '${type}'`}`;
}

/** What an entry lacks, or has too much of. */
export function specProblems(spec: ImportSpec, index: number): string[] {
    const subject = describeSpec(spec, index);
    const { type = "", name = "", id = "", component = false, remote = false, outputs = {} } = spec;
    const isProvider = isProviderType(type);
    const problems: [boolean, string][] = [
        [type === "", "has no type"],
        [name === "", "has no name"],
        [isProvider && id !== "", "has an ID, but is a provider, which is created rather than read"],
        [isProvider && component, "is a provider and may not be marked as a component"],
        [isProvider && Object.keys(outputs).length > 0, "is a provider and may not have outputs"],
        [!isProvider && !component && id === "", "has no ID"],
        [!isProvider && component && id !== "", "has an ID, but is marked as a component"],
        [remote && !component, "is marked as remote, but not as a component"],
    ];
    return problems.filter(([found]) => found).map(([, problem]) => `${subject} ${problem}`);
}

/** A version with three parts, as `1.2` or `v1.2.3` stand for. Throws what is wrong with any other text. */
export function tolerantVersion(text: string): string {
    const [numbers = "", ...rest] = text
        .trim()
        .replace(/^v/, "")
        .split(/(?=[-+])/);
    const parts = numbers.split(".");
    if (parts.length > 3)
        throw new Error(`Invalid character(s) found in patch number ${JSON.stringify(parts.slice(2).join("."))}`);
    for (const [at, kind] of ["major", "minor", "patch"].entries()) {
        const part = parts[at] ?? "0";
        if (!/^\d+$/.test(part))
            throw new Error(`Invalid character(s) found in ${kind} number ${JSON.stringify(part)}`);
    }
    return `${["0", "1", "2"].map((at) => String(Number(parts[Number(at)] ?? "0"))).join(".")}${rest.join("")}`;
}
