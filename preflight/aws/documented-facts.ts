import type { JsonObject } from "./crossing";

/** A fact that AWS documents and that its validator does not know. */
export interface DocumentedFact {
    /** The CloudFormation type. */
    type: string;
    /** The property, from the twin's root. */
    property: string;
    /** What is wrong with the twin's properties, in the validator's manner; undefined when nothing is. */
    refuse: (properties: JsonObject) => string | undefined;
    /** Stands where the validator's rules have their ids. */
    id: string;
}

/**
 * The last version of MariaDB that RDS does not create any more, as major, minor and patch. The validator still knows all
 * that ever were. From "MariaDB on Amazon RDS versions", Amazon RDS User Guide.
 */
const lastRetiredMariadb = [10, 6, 14];

export const documentedFacts: readonly DocumentedFact[] = [
    {
        id: "rds-backup-retention",
        type: "AWS::RDS::DBInstance",
        property: "BackupRetentionPeriod",
        refuse: ({ BackupRetentionPeriod: days }) =>
            typeof days === "number" && days > 35 ? `${days} is greater than the maximum of 35` : undefined,
    },
    {
        id: "rds-mariadb-version",
        type: "AWS::RDS::DBInstance",
        property: "EngineVersion",
        refuse: ({ Engine: engine, EngineVersion: version }) =>
            engine === "mariadb" && typeof version === "string" ? retiredMariadb(version) : undefined,
    },
];

function retiredMariadb(version: string): string | undefined {
    if (!/^\d+\.\d+(\.\d+)?$/.test(version)) return undefined;
    // A line such as "10.6" stands for its newest version.
    const parts = [...version.split(".").map(Number), Infinity].slice(0, 3);
    const at = parts.findIndex((part, index) => part !== lastRetiredMariadb[index]);
    const retired = at < 0 || (parts[at] ?? 0) < (lastRetiredMariadb[at] ?? 0);
    return retired ? `'${version}' is a version of MariaDB that RDS no longer creates` : undefined;
}
