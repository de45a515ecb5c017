import type { JsonObject } from "./crossing";
import { isRetired, versionOf } from "./engine-versions";
import { validate } from "./validator";

/** A fact that AWS documents and that its validator does not know. */
export interface DocumentedFact {
    /** The CloudFormation type. */
    type: string;
    /** The property, from the twin's root. */
    property: string;
    /** What is wrong with the twin's properties, in the validator's manner; undefined when nothing is. */
    refuse: (properties: JsonObject, region: string) => string | undefined;
    /** Stands where the validator's rules have their ids. */
    id: string;
}

/** Days that RDS keeps automated backups, here and in another region. From "CreateDBInstance", Amazon RDS API reference. */
const mostBackupDays = 35;

const backupDays = (property: string): DocumentedFact => ({
    id: "rds-backup-retention",
    type: "AWS::RDS::DBInstance",
    property,
    refuse: ({ [property]: days }) =>
        typeof days === "number" && days > mostBackupDays
            ? `${days} is greater than the maximum of ${mostBackupDays}`
            : undefined,
});

export const documentedFacts: readonly DocumentedFact[] = [
    backupDays("BackupRetentionPeriod"),
    backupDays("AutomaticBackupReplicationRetentionPeriod"),
    {
        id: "rds-retired-version",
        type: "AWS::RDS::DBInstance",
        property: "EngineVersion",
        refuse: (properties, region) => {
            const [engine, version] = versionOf(properties) ?? ["", ""];
            if (!isRetired(engine, version)) return undefined;
            const living = versionsOf(engine, region).filter((each) => !isRetired(engine, each));
            return `'${version}' is not one of [${living.map((each) => `'${each}'`).join(", ")}]: RDS no longer creates it`;
        },
    },
];

/** All versions of an engine that the validator knows: those that it names when it is asked for one that is none. */
function versionsOf(engine: string, region: string): string[] {
    const properties = { Engine: engine, EngineVersion: "0", DBInstanceClass: "db.m5.large" };
    const found = validate({ type: "AWS::RDS::DBInstance", properties, origins: new Map() }, region);
    const message = found.find(({ ruleId }) => ruleId === "E9006")?.message ?? "";
    return [...message.replace(/^'0'/, "").matchAll(/'([^']+)'/g)].map(([, version = ""]) => version);
}
