import * as aws from "@pulumi/aws";
import { Fleet, type FleetSummary } from "@strata-data/automation";

/** Who has a stack: anything beside the name may decide what is made. */
export interface Customer {
    name: string;
    region: string;
    keepDays: number;
}

/** Where the fleet's Pulumi keeps state, and what runs it. */
export interface Place {
    /** The journal from which a fleet that was stopped goes on. */
    journal: string;
    /** Environment variables for `pulumi`. Default: those of this process. */
    environment?: Record<string, string>;
    /** Stops the fleet once the running steps have ended. Default: nothing does. */
    signal?: AbortSignal;
}

/** Gives every customer an archive of their own, four at a time; one that fails stops no other. */
export async function deployArchives(
    customers: Customer[],
    { journal, environment, signal }: Place,
    tell: (line: string) => void,
): Promise<FleetSummary> {
    const fleet = new Fleet({
        tenants: customers,
        project: ({ name, region, keepDays }) => ({
            project: "archives",
            stack: name,
            settings: { "aws:region": region },
            config: keepDays,
            program: archive,
            ...(environment && { environment }),
        }),
        journal,
        ...(signal && { operation: { signal } }),
    });
    const run = fleet.deploy();
    for await (const event of run)
        if (event.kind === "tenant-ended")
            tell(
                `${event.tenant}: ${event.outcome.status}${event.outcome.error ? `, ${event.outcome.error.message}` : ""}`,
            );
    return run.result;
}

function archive(keepDays: number): Record<string, unknown> {
    const bucket = new aws.s3.Bucket("archive");
    new aws.s3.BucketLifecycleConfiguration("archive", {
        bucket: bucket.id,
        rules: [{ id: "expire", status: "Enabled", filter: {}, expiration: { days: keepDays } }],
    });
    return { bucket: bucket.bucket };
}
