import { statSync } from "node:fs";
import path from "node:path";
import type { Project } from "../operation";

/** Where a project's program runs and what it starts with. */
export interface ProgramLocation {
    directory: string;
    /** A file in `directory`, or `.` to let the SDK look into package.json. */
    entryPoint: string;
}

/** `main` of `Pulumi.yaml` may be absent, a folder or a file. Throws when there is no such thing. */
export function locateProgram({ root, main }: Project): ProgramLocation {
    if (main === undefined || main === "") return { directory: root, entryPoint: "." };
    const target = path.resolve(root, main);
    const found = statSync(target, { throwIfNoEntry: false });
    if (found?.isDirectory()) return { directory: target, entryPoint: "." };
    return { directory: path.dirname(target), entryPoint: path.basename(target) };
}

/** Splits command-line text at spaces, with single and double quotes and backslashes. */
export function splitArguments(text: string): string[] {
    const words = text.matchAll(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/g);
    return [...words].map(([word]) =>
        word.replaceAll(/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, escaped, double, single) =>
            String(escaped ?? double?.replaceAll(/\\(["\\])/g, "$1") ?? single),
        ),
    );
}
