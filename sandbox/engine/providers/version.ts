const NAMES = ["major", "minor", "patch"];

/** Why the text is no semantic version, in the words of the real engine; undefined when it is one. */
export function versionFault(text: string): string | undefined {
    if (text === "") return "Version string empty";
    const { numbers } = split(text);
    if (numbers.length < 3) return "No Major.Minor.Patch elements found";
    for (const [at, number] of numbers.entries()) {
        const name = NAMES[at] ?? "patch";
        if (!/^\d+$/.test(number)) return `Invalid character(s) found in ${name} number ${JSON.stringify(number)}`;
        if (/^0\d/.test(number)) {
            const title = name.slice(0, 1).toUpperCase() + name.slice(1);
            return `${title} number must not contain leading zeroes ${JSON.stringify(number)}`;
        }
    }
    return undefined;
}

/** Whether a version is the wanted one or a later one; what is no version at all is not. */
export function isAtLeast(version: string, wanted: string): boolean {
    if (versionFault(version) !== undefined) return false;
    const [has, least] = [split(version), split(wanted)];
    for (const [at, number] of has.numbers.entries()) {
        const difference = Number(number) - Number(least.numbers[at]);
        if (difference !== 0) return difference > 0;
    }
    if (has.pre.length === 0 || least.pre.length === 0) return has.pre.length === 0;
    for (const [at, part] of has.pre.entries()) {
        const other = least.pre[at];
        if (other === undefined) return true;
        if (part !== other) return isLater(part, other);
    }
    return has.pre.length >= least.pre.length;
}

/** Of parts of a pre-release, numbers come before words. */
function isLater(part: string, other: string): boolean {
    const [isNumber, isOtherNumber] = [/^\d+$/.test(part), /^\d+$/.test(other)];
    if (isNumber && isOtherNumber) return Number(part) > Number(other);
    return isNumber === isOtherNumber ? part > other : isOtherNumber;
}

function split(text: string): { numbers: string[]; pre: string[] } {
    const [main = ""] = text.split("+");
    const dash = main.indexOf("-");
    const core = dash < 0 ? main : main.slice(0, dash);
    const [major = "", minor, ...patch] = core.split(".");
    const numbers = minor === undefined || patch.length === 0 ? [major] : [major, minor, patch.join(".")];
    return { numbers, pre: dash < 0 ? [] : main.slice(dash + 1).split(".") };
}
