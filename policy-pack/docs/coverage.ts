import type { Framework } from "../frameworks/frameworks";

/** How many controls of a part of a framework the rules show. */
export interface Coverage {
    readonly part: string;
    readonly shown: number;
    /** Those that a template can show. */
    readonly possible: number;
    readonly missing: readonly string[];
}

/** The coverage of a framework by the part of an id before its first number: a service, a family, a chapter. */
export function coverageOf({ controls = {}, notInTemplates = {}, rules }: Framework): readonly Coverage[] {
    const used = new Set(Object.values(rules).flat());
    const possible = Object.keys(controls).filter((control) => !(control in notInTemplates));
    const parts = [...new Set(possible.map(partOf))];
    return parts.map((part) => {
        const all = possible.filter((control) => partOf(control) === part);
        const missing = all.filter((control) => !used.has(control));
        return { part, shown: all.length - missing.length, possible: all.length, missing };
    });
}

function partOf(control: string): string {
    return /^[A-Za-z]\w*(?=\.)|^[A-Z]+(?=-)|^\d+/.exec(control)?.[0] ?? control;
}

// DAX is among DynamoDB's controls.
const stores = [
    "RDS",
    "DynamoDB",
    "ElastiCache",
    "S3",
    "Redshift",
    "RedshiftServerless",
    "Kinesis",
    "MSK",
    "SQS",
    "Backup",
];

/** The coverage of FSBP's controls about stores of data, as one part. */
export function storeCoverage(frameworks: readonly Framework[]): Coverage {
    const parts = frameworks
        .filter(({ key }) => key === "fsbp")
        .flatMap(coverageOf)
        .filter(({ part }) => stores.includes(part));
    return {
        part: "stores of data",
        shown: parts.reduce((sum, { shown }) => sum + shown, 0),
        possible: parts.reduce((sum, { possible }) => sum + possible, 0),
        missing: parts.flatMap(({ missing }) => missing),
    };
}

/** The coverage of the frameworks whose controls are listed, as Markdown; a control that no template can show is told apart. */
export function coverageTable(frameworks: readonly Framework[]): string {
    const listed = frameworks.filter(({ controls }) => controls !== undefined);
    const rows = listed.flatMap((framework) => {
        const coverage = coverageOf(framework);
        const total = share(
            coverage.reduce((sum, { shown }) => sum + shown, 0),
            coverage.reduce((sum, { possible }) => sum + possible, 0),
        );
        return [
            `| **${framework.name} ${framework.version}** | | **${total}** | |`,
            ...coverage.map(
                ({ part, shown, possible, missing }) =>
                    `| | ${part} | ${share(shown, possible)} | ${missing.join(", ")} |`,
            ),
        ];
    });
    const left = listed.flatMap(({ notInTemplates = {} }) =>
        Object.entries(notInTemplates).map(([control, reason]) => `- ${control}: ${reason}.`),
    );
    const { shown, possible } = storeCoverage(frameworks);
    return [
        `Of FSBP's controls about stores of data (${stores.join(", ")}), the rules show ${share(shown, possible)}.`,
        ["| framework | part | shown | not shown |", "| --- | --- | --- | --- |", ...rows].join("\n"),
        "Left out, because no template can show them:",
        left.join("\n"),
    ].join("\n\n");
}

function share(shown: number, possible: number): string {
    return `${shown} of ${possible} (${Math.round((shown / possible) * 100)} %)`;
}
