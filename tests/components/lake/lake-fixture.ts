import type { ComponentResourceOptions } from "@pulumi/pulumi";
import type { S3LakeArgs } from "../../../components/lake/s3-lake/s3-lake.args";
import { S3Lake } from "../../../components/lake/s3-lake/s3-lake";
import type { Plain, RecordOptions, Recording } from "../mocks";
import { record } from "../mocks";

/** Topics of a region, as a lake is given them. */
export function topicsOf(region: string) {
    const topic = (severity: string) => `arn:aws:sns:${region}:123456789012:${severity}`;
    return {
        criticalTopicArn: topic("critical"),
        warningTopicArn: topic("warning"),
        infoTopicArn: topic("info"),
    };
}

/** What every lake of a test is given; `recovery` so that premium needs no more. */
export const given = {
    region: "eu-west-2",
    alertTopics: topicsOf("eu-west-2"),
    recovery: { region: "eu-west-1", alertTopics: topicsOf("eu-west-1") },
};

const recorded = new Map<string, Promise<Recording<S3Lake>>>();

/** The resources of a lake called "events"; the same lake is recorded once a file, since tests only read it. */
export function lakeOf(
    args: Partial<S3LakeArgs> = {},
    options: RecordOptions = {},
    opts: ComponentResourceOptions = {},
): Promise<Recording<S3Lake>> {
    const program = () => new S3Lake("events", { ...given, ...args }, opts);
    if (opts.transformations !== undefined) return record(program, options);
    const key = JSON.stringify([args, "recovery" in args, options]);
    const known = recorded.get(key) ?? record(program, options);
    recorded.set(key, known);
    return known;
}

/** The statements of a recorded policy, by Sid. */
export function statementsOf(lake: Recording<unknown>, policyName: string): { [sid: string]: Plain } {
    const { Version, Statement } = JSON.parse(lake.one(policyName).inputs.policy);
    if (Version !== "2012-10-17") throw new Error(`policy language ${Version}`);
    return Object.fromEntries(Statement.map((statement: Plain) => [statement.Sid, statement]));
}

/** The problems of refused arguments: path and reason, one line each. */
export async function refusalOf(args: Partial<S3LakeArgs>, name = "events"): Promise<string[]> {
    try {
        await record(() => new S3Lake(name, { ...given, ...args }));
    } catch (error) {
        const { errors } = error as { errors?: { propertyPath: string; reason: string }[] };
        if (errors === undefined) throw error;
        return errors.map(({ propertyPath, reason }) => `${propertyPath}: ${reason}`);
    }
    return [];
}
