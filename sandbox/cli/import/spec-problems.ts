import { versionFault } from "../../engine/providers/version";
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
    const given = numbers.split(".").map((part) => part.replace(/^0+(?=\d+$)/, ""));
    const core = [...given, "0", "0"].slice(0, Math.max(given.length, 3)).join(".");
    const fault = versionFault(core);
    if (fault !== undefined) throw new Error(fault);
    return `${core}${rest.join("")}`;
}
