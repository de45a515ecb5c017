import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { TableContext } from "./context";
import type { Capacity } from "./dynamodb-table.settings";

/** The two kinds of capacity, in the words of Application Auto Scaling. */
enum CapacityKind {
    Read = "Read",
    Write = "Write",
}

/** One capacity that follows its use. */
interface ScaledCapacity {
    /** The last part of its resources' names, before "target" and "scaling". */
    role: string;
    /** "table/games" or "table/games/index/byPlayer". */
    resourceId: pulumi.Input<string>;
    /** "table" or "index". */
    of: string;
    kind: CapacityKind;
    capacity: Capacity;
    region?: pulumi.Input<string>;
    dependsOn: pulumi.Resource[];
}

/** Lets the capacity of the table and its global indexes follow their use; gives back the write policies, which a replica must find in place. */
export function scaleTable(
    context: TableContext,
    table: aws.dynamodb.Table,
    indexes: aws.dynamodb.GlobalSecondaryIndex[],
): aws.appautoscaling.Policy[] {
    const { args, settings } = context;
    if (!settings.autoscaled) return [];
    const { region } = args;
    const ofTable = { resourceId: pulumi.interpolate`table/${table.name}`, of: "table", region, dependsOn: [] };
    const scaled: ScaledCapacity[] = [
        { ...ofTable, role: "write", kind: CapacityKind.Write, capacity: settings.write },
        { ...ofTable, role: "read", kind: CapacityKind.Read, capacity: settings.read },
    ];
    settings.globalIndexes.forEach((index, position) => {
        const resourceId = pulumi.interpolate`table/${table.name}/index/${index.name}`;
        const ofIndex = { resourceId, of: "index", region, dependsOn: indexes.slice(position, position + 1) };
        scaled.push({ ...ofIndex, role: `${index.name}-write`, kind: CapacityKind.Write, capacity: index.write });
        scaled.push({ ...ofIndex, role: `${index.name}-read`, kind: CapacityKind.Read, capacity: index.read });
    });
    const policies = scaled.map((each) => createScaling(context, each));
    return policies.filter((_, position) => scaled[position]?.kind === CapacityKind.Write);
}

/** Lets a replica's read capacity follow its use; write capacity and its scaling are the same in all regions. Source: "How DynamoDB global tables work", settings synchronized. */
export function scaleReplica(context: TableContext, region: string, replica: pulumi.Resource): void {
    const { settings } = context;
    if (!settings.autoscaled) return;
    const { tableName, globalIndexes } = settings;
    const shared = { kind: CapacityKind.Read, region, dependsOn: [replica] };
    createScaling(context, {
        ...shared,
        role: `${region}-read`,
        resourceId: `table/${tableName}`,
        of: "table",
        capacity: settings.read,
    });
    for (const index of globalIndexes)
        createScaling(context, {
            ...shared,
            role: `${region}-${index.name}-read`,
            resourceId: `table/${tableName}/index/${index.name}`,
            of: "index",
            capacity: index.read,
        });
}

function createScaling({ name, args, parent }: TableContext, scaled: ScaledCapacity): aws.appautoscaling.Policy {
    const { role, resourceId, of, kind, capacity, region, dependsOn } = scaled;
    const target = new aws.appautoscaling.Target(
        `${name}-${role}-target`,
        {
            region,
            serviceNamespace: "dynamodb",
            resourceId,
            scalableDimension: `dynamodb:${of}:${kind}CapacityUnits`,
            minCapacity: capacity.minimum,
            maxCapacity: capacity.maximum,
            tags: args.tags,
        },
        { parent, dependsOn },
    );
    return new aws.appautoscaling.Policy(
        `${name}-${role}-scaling`,
        {
            region,
            serviceNamespace: target.serviceNamespace,
            resourceId: target.resourceId,
            scalableDimension: target.scalableDimension,
            policyType: "TargetTrackingScaling",
            targetTrackingScalingPolicyConfiguration: {
                predefinedMetricSpecification: {
                    predefinedMetricType: `DynamoDB${kind}CapacityUtilization`,
                },
                targetValue: capacity.targetPercent,
            },
        },
        { parent },
    );
}
