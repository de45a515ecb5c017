import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import type { DynamodbTableArgs } from "./dynamodb-table.args";
import { DynamodbConsistency } from "./dynamodb-table.args";
import type { Capacity, DynamodbSettings } from "./dynamodb-table.settings";

const { Above, AtOrAbove, Below } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** Reads, and writes, a second that one on-demand table may take unless the account was given more. Source: "Quotas in Amazon DynamoDB", default throughput quotas. */
const tableQuota = 40_000;

/** The table, or one index of it, as its metrics name it. */
interface Watched {
    /** Before each alarm's own role: empty for the table, else the index and a hyphen. */
    prefix: string;
    what: string;
    dimensions: { [name: string]: string };
    /** Where reads and writes end, a second. */
    ceilings: { read: number; write: number };
}

/** Where consumption ends, in units a second: what is provisioned at most, the limit that was set, or the quota. */
export function ceilingOf(
    { provisioned, autoscaled }: Pick<DynamodbSettings, "provisioned" | "autoscaled">,
    capacity: Capacity,
    limit: number | undefined,
): number {
    if (!provisioned) return limit ?? tableQuota;
    return autoscaled ? capacity.maximum : capacity.seed;
}

/** How many throttled requests a minute are more than a hot second: a thousandth of what a minute could take, and at least 10. */
export function throttleThreshold(ceiling: number): number {
    return Math.max(10, Math.round((ceiling * 60) / 1000));
}

function watched(args: DynamodbTableArgs, settings: DynamodbSettings): Watched[] {
    const { tableName, globalIndexes, read, write } = settings;
    const table: Watched = {
        prefix: "",
        what: "the table",
        dimensions: { TableName: tableName },
        ceilings: {
            read: ceilingOf(settings, read, args.maxReadRequestUnits),
            write: ceilingOf(settings, write, args.maxWriteRequestUnits),
        },
    };
    const indexes = globalIndexes.map((index) => ({
        prefix: `${index.name}-`,
        what: `index ${index.name}`,
        dimensions: { TableName: tableName, GlobalSecondaryIndexName: index.name },
        ceilings: {
            read: ceilingOf(settings, index.read, index.maxReadRequestUnits),
            write: ceilingOf(settings, index.write, index.maxWriteRequestUnits),
        },
    }));
    return [table, ...indexes];
}

const minutely = {
    namespace: "AWS/DynamoDB",
    statistic: "Sum",
    periodSeconds: 60,
    evaluationPeriods: 5,
    treatMissingData: MissingData.NotBreaching,
};

/** Throttling, and coming near to it. Source: "DynamoDB metrics and dimensions", Amazon DynamoDB developer guide. */
function capacityAlarms({ prefix, what, dimensions, ceilings }: Watched): AlarmSpec[] {
    const kinds = [
        { kind: "Read", severity: Warning, ceiling: ceilings.read },
        { kind: "Write", severity: Critical, ceiling: ceilings.write },
    ];
    return kinds.flatMap(({ kind, severity, ceiling }): AlarmSpec[] => {
        const verb = kind.toLowerCase();
        return [
            {
                ...minutely,
                role: `${prefix}${verb}s-throttled`,
                severity,
                metricName: `${kind}ThrottleEvents`,
                dimensions,
                comparison: Above,
                threshold: throttleThreshold(ceiling),
                description: `${verb}s of ${what} are refused; look for a hot key in Contributor Insights, or raise the ${verb} capacity`,
            },
            {
                ...minutely,
                role: `${prefix}${verb}s-high`,
                severity: Warning,
                metricName: `Consumed${kind}CapacityUnits`,
                dimensions,
                comparison: Above,
                threshold: Math.round(ceiling * 60 * 0.8),
                description: `${verb}s of ${what} take 80 % of the ${ceiling} units a second that it may have; raise that, or the account's quota`,
            },
        ];
    });
}

const operations = ["GetItem", "PutItem", "Query", "UpdateItem", "BatchGetItem", "BatchWriteItem", "DeleteItem"];

function healthAlarms({ tableName }: DynamodbSettings): AlarmSpec[] {
    const of = (Operation: string) => ({ TableName: tableName, Operation });
    const [first = "GetItem", ...others] = operations;
    return [
        {
            ...minutely,
            role: "system-errors",
            severity: Critical,
            metricName: "SystemErrors",
            dimensions: of(first),
            others: others.map(of),
            comparison: AtOrAbove,
            threshold: 5,
            description:
                "DynamoDB fails requests by itself; see the AWS Health Dashboard, and use a replica if there is one",
        },
        {
            ...minutely,
            role: "slow",
            severity: Warning,
            metricName: "SuccessfulRequestLatency",
            dimensions: of("GetItem"),
            others: [of("PutItem"), of("UpdateItem")],
            statistic: "Average",
            comparison: Above,
            threshold: 200,
            description:
                "a request for one item takes 200 ms on average, where 10 are usual; look at the size of items",
        },
    ];
}

/** The writer's usual mistake is to write milliseconds: such an item expires in fifty thousand years. */
function expiryAlarms(ttl: string | undefined, { tableName }: DynamodbSettings): AlarmSpec[] {
    if (ttl === undefined) return [];
    return [
        {
            ...minutely,
            role: "nothing-expires",
            severity: Info,
            metricName: "TimeToLiveDeletedItemCount",
            dimensions: { TableName: tableName },
            comparison: Below,
            threshold: 1,
            periodSeconds: 86_400,
            evaluationPeriods: 3,
            treatMissingData: MissingData.Breaching,
            description: `no item has expired for three days; see that ${ttl} is written, as a number of seconds since 1970`,
        },
    ];
}

/** What a region's provisioned tables together may have. */
function accountAlarms({ provisioned }: DynamodbSettings): AlarmSpec[] {
    if (!provisioned) return [];
    return ["Read", "Write"].map((kind) => ({
        ...minutely,
        role: `account-${kind.toLowerCase()}s-high`,
        severity: Warning,
        metricName: `AccountProvisioned${kind}CapacityUtilization`,
        dimensions: {},
        statistic: "Maximum",
        comparison: Above,
        threshold: 80,
        periodSeconds: 300,
        evaluationPeriods: 3,
        description: `the tables of this region have 80 % of the ${kind.toLowerCase()} capacity that the account may have; ask for more in Service Quotas`,
    }));
}

/** How far a replica may fall behind, in milliseconds: what the recovery promises is the second. */
export const replicationLatencyMs = { warning: 10_000, critical: 60_000 };

/** Replicas that fall behind; without its key, a replica stops and after 20 hours is a table of its own. Source: "Monitoring DynamoDB global tables". */
function replicationAlarms({ tableName, consistency }: DynamodbSettings, receivers: string[]): AlarmSpec[] {
    if (consistency === DynamodbConsistency.Strong) return [];
    return receivers.flatMap((region): AlarmSpec[] => {
        const latency = {
            ...minutely,
            metricName: "ReplicationLatency",
            dimensions: { TableName: tableName, ReceivingRegion: region },
            statistic: "Average",
            comparison: Above,
        };
        return [
            {
                ...latency,
                role: `replication-${region}-slow`,
                severity: Warning,
                threshold: replicationLatencyMs.warning,
                description: `a change needs ten seconds to reach ${region}; compare the write capacity of both regions`,
            },
            {
                ...latency,
                role: `replication-${region}-stuck`,
                severity: Critical,
                threshold: replicationLatencyMs.critical,
                description: `a change needs a minute to reach ${region}; see that its key can be used, since within 20 hours the replica is lost`,
            },
        ];
    });
}

/** The alarms of one region; `receivers` are the other regions of a global table. */
export function tableAlarms(args: DynamodbTableArgs, settings: DynamodbSettings, receivers: string[]): AlarmSpec[] {
    return [
        ...watched(args, settings).flatMap(capacityAlarms),
        ...healthAlarms(settings),
        ...expiryAlarms(args.ttl, settings),
        ...accountAlarms(settings),
        ...replicationAlarms(settings, receivers),
    ];
}
