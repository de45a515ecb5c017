import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import { Environment } from "../../shared/tier";
import { DynamodbImportFormat } from "./data.args";
import type { DynamodbTableArgs } from "./dynamodb-table.args";
import type { DynamodbSettings } from "./dynamodb-table.settings";

/** Source: "Requesting a table import in DynamoDB", Amazon DynamoDB developer guide. */
const csvDelimiters = [",", "\t", ":", ";", "|", " "];

/** What DynamoDB would refuse of backups and of where a new table's items come from. */
export function dataProblems(args: DynamodbTableArgs, settings: DynamodbSettings): Problem[] {
    const { backupRetentionDays, environment } = settings;
    const least = environment === Environment.Prod ? 7 : 1;
    return brokenRules([
        {
            key: "backupRetentionDays",
            broken: !isWithin(backupRetentionDays, least, 35),
            reason: `got ${backupRetentionDays}; continuous backups reach ${least} to 35 days back${least === 7 ? " in prod" : ""}; set one of those`,
        },
        ...importRules(args),
        ...restoreRules(args),
    ]);
}

function importRules({ importFromS3: source, restoreFrom, localIndexes }: DynamodbTableArgs): Rule[] {
    if (source === undefined) return [];
    const { format, csvDelimiter, csvHeaders } = source;
    const isCsv = format === DynamodbImportFormat.Csv;
    return [
        {
            key: "importFromS3",
            broken: restoreFrom !== undefined,
            reason: "got it beside restoreFrom; a table is made from one of them; leave one out",
        },
        {
            key: "importFromS3",
            broken: (localIndexes ?? []).length > 0,
            reason: "got it with local indexes, which an imported table cannot have; use globalIndexes",
        },
        {
            key: "importFromS3.csvDelimiter",
            broken: csvDelimiter !== undefined && !(isCsv && csvDelimiters.includes(csvDelimiter)),
            reason: `got "${csvDelimiter}" for ${format}; CSV is separated by one of ${csvDelimiters.map((each) => JSON.stringify(each)).join(" ")}; set one of them or leave it out`,
        },
        {
            key: "importFromS3.csvHeaders",
            broken: csvHeaders !== undefined && !isCsv,
            reason: `got headers for ${format}, whose items name their attributes; leave csvHeaders out`,
        },
    ];
}

function restoreRules({ restoreFrom: origin, globalIndexes }: DynamodbTableArgs): Rule[] {
    if (origin === undefined) return [];
    const sources = ["sourceTableName", "sourceTableArn", "backupArn"] as const;
    const given = sources.filter((source) => origin[source] !== undefined);
    return [
        {
            key: "restoreFrom",
            broken: given.length !== 1,
            reason: `got ${given.length === 0 ? "no source" : given.join(" and ")}; one of ${sources.join(", ")} is allowed; give one`,
        },
        {
            key: "restoreFrom.dateTime",
            broken: origin.dateTime !== undefined && origin.backupArn !== undefined,
            reason: `got "${origin.dateTime}" with a backup, which is of one moment; leave dateTime out`,
        },
        {
            key: "restoreFrom.dateTime",
            broken: origin.dateTime !== undefined && Number.isNaN(Date.parse(origin.dateTime)),
            reason: `got "${origin.dateTime}"; a time such as 2026-11-21T08:00:00Z is allowed; correct it, or leave it out for the latest`,
        },
        {
            key: "globalIndexes",
            broken: (globalIndexes ?? []).length > 0,
            reason: "got indexes with restoreFrom, but a restored table brings its source's indexes; leave globalIndexes out for the update that restores, then import them and set it",
        },
    ];
}
