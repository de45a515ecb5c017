import type * as pulumi from "@pulumi/pulumi";
import type { Rule } from "./rule";

/** What a new database is made from: a snapshot, or the backups of another one at some time. It cannot be done to a database that exists, and taking it away later changes nothing. */
export interface RestoreArgs {
    /** The name or ARN of the snapshot. Default: none. */
    snapshotIdentifier?: pulumi.Input<string>;
    /** The name of the database whose backups are restored to a point in time. Default: none. */
    sourceIdentifier?: pulumi.Input<string>;
    /** The time to restore backups to, for example "2026-11-21T08:00:00Z". Default: the latest that can be. */
    dateTime?: string;
}

/** What is wrong with what a database is restored from; `sources` are the keys of which it names one. */
export function restoreRules<Restore extends RestoreArgs>(
    origin: Restore | undefined,
    sources: (keyof Restore & string)[],
): Rule[] {
    if (origin === undefined) return [];
    const given = sources.filter((source) => origin[source] !== undefined);
    const { dateTime } = origin;
    return [
        {
            key: "restore",
            broken: given.length !== 1,
            reason: `got ${given.length === 0 ? "no source" : given.join(" and ")}; one of ${sources.join(", ")} is allowed; give one`,
        },
        {
            key: "restore.dateTime",
            broken: dateTime !== undefined && origin.snapshotIdentifier !== undefined,
            reason: `got "${dateTime}" with a snapshot, which is of one moment; leave dateTime out`,
        },
        {
            key: "restore.dateTime",
            broken: dateTime !== undefined && Number.isNaN(Date.parse(dateTime)),
            reason: `got "${dateTime}"; a time such as 2026-11-21T08:00:00Z is allowed; correct it, or leave it out for the latest`,
        },
    ];
}

/** What a database was made from: to forget it afterwards is no change, though the provider would make the database anew. */
export const restoreInputs = ["snapshotIdentifier", "restoreToPointInTime"];
