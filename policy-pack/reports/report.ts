import type { Rule } from "../frame/rule";
import type { Framework } from "../frameworks/frameworks";
import type { Finding } from "./finding";
import { json } from "./json";
import { junit } from "./junit";
import { markdown } from "./markdown";
import { sarif } from "./sarif";

/** What a report is made of. */
export interface Report {
    readonly findings: readonly Finding[];
    readonly rules: readonly Rule[];
    readonly frameworks: readonly Framework[];
    /** The version of the pack. */
    readonly version: string;
    /** The file that findings are shown at, since Pulumi does not tell the line; `Pulumi.yaml` by default. */
    readonly artifact: string;
}

/** The formats of a report by name. */
export const formats: Readonly<Record<string, (report: Report) => string>> = { sarif, junit, markdown, json };
