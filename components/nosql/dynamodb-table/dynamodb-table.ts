import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { regionOf } from "../../foundation/aws/account";
import { alarmArns, createAlarms } from "../../foundation/aws/alarms";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import { grantProblems } from "./access.rules";
import { tableAlarms } from "./alarms";
import type { TableContext } from "./context";
import type { DynamodbGrantArgs } from "./data.args";
import type { DynamodbTableArgs } from "./dynamodb-table.args";
import { dynamodbTableProblems } from "./dynamodb-table.rules";
import { settingsOf } from "./dynamodb-table.settings";
import type { GrantedTable } from "./grants";
import { createGrant, grantedTables, replicaArn } from "./grants";
import { createGlobalIndexes } from "./indexes";
import { keyFor } from "./key";
import { attachPolicy, rankKeys, streamToKinesis } from "./observation";
import { recoveryOf } from "./recovery";
import type { Replica } from "./replicas";
import { createReplicas } from "./replicas";
import { scaleTable } from "./scaling";
import type { TableKeys } from "./table";
import { createTable } from "./table";

/** What a later grant is made from. */
interface Granting {
    context: TableContext;
    tables: GrantedTable[];
}

/** Beside the class, since a private field would become one of its outputs. */
const granting = new WeakMap<DynamodbTable, Granting>();

/** A DynamoDB table: encrypted, backed up and watched, with indexes, capacity that follows its use, and copies in other regions. */
export class DynamodbTable extends pulumi.ComponentResource {
    /** Where the table is served: DynamoDB's own host names by role, table and, with replicas, each of their regions. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The table's name, the same in every region. */
    public readonly tableName: pulumi.Output<string>;
    /** The table's ARN. */
    public readonly tableArn: pulumi.Output<string>;
    /** The ARN of the table's stream of changes; left out without one. */
    public readonly streamArn?: pulumi.Output<string>;
    /** The ARN of each replica, by region. */
    public readonly replicaArns: pulumi.Output<{ [region: string]: string }>;
    /** The CMK of the table. */
    public readonly keyArn: pulumi.Output<string>;
    /** The ARNs of the alarms, of all regions. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the table has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The table itself. */
    public readonly table: aws.dynamodb.Table;

    constructor(name: string, args: DynamodbTableArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:DynamodbTable", name, {}, opts);
        refuse("DynamodbTable", name, dynamodbTableProblems(name, args));
        const settings = settingsOf(name, args);
        const context: TableContext = { name, args, settings, parent: this };

        const keys = keysFor(context);
        this.table = createTable(context, keys);
        const indexes = createGlobalIndexes(context, this.table);
        const writeScaling = scaleTable(context, this.table, indexes);
        const replicas = createReplicas(context, this.table, keys, [...indexes, ...writeScaling]);
        rankKeys(context, this.table, indexes, replicas);
        streamToKinesis(context, this.table);
        attachPolicy(context, this.table);
        const tables = grantedTables(context, this.table, keys.table, replicas);
        (args.grants ?? []).forEach((grant) => createGrant(context, tables, grant));
        granting.set(this, { context, tables });

        const { table } = this;
        this.endpoints = endpointsOf(context, replicas);
        this.tableName = table.name;
        this.tableArn = table.arn;
        if (settings.stream !== undefined) this.streamArn = table.streamArn;
        this.replicaArns = pulumi.output(
            Object.fromEntries(
                settings.replicas.map(({ region }) => [region, replicaArn(table.arn, region, settings.tableName)]),
            ),
        );
        this.keyArn = pulumi.output(keys.table);
        this.alarms = watch(context, replicas);
        this.recovery = pulumi.output(recoveryOf(settings));
        const { endpoints, tableName, tableArn, streamArn, replicaArns, keyArn, alarms, recovery } = this;
        this.registerOutputs({
            ...{ endpoints, tableName, tableArn, streamArn, replicaArns, keyArn, alarms, recovery, table },
        });
    }

    /** Adds to an application's role exactly what it needs of the table, in all of its regions; its name must differ from the table's other grants. */
    public grant(grant: DynamodbGrantArgs): aws.iam.RolePolicy {
        const { context, tables } = granting.get(this) as Granting;
        refuse("DynamodbTable", context.name, grantProblems("grant", grant, context.settings));
        return createGrant(context, tables, grant);
    }
}

/** The CMKs given, or else one of the table's own in each region. */
function keysFor(context: TableContext): TableKeys {
    const { name, args, settings } = context;
    return {
        table: keyFor(context, name, args.kmsKeyArn, args.region),
        replicas: new Map(
            settings.replicas.map((replica) => [
                replica,
                keyFor(context, `${name}-${replica.region}`, replica.kmsKeyArn, replica.region),
            ]),
        ),
    };
}

/** DynamoDB's host names, which are the same for every table of a region. */
function endpointsOf({ args, parent }: TableContext, replicas: Replica[]): pulumi.Output<{ [role: string]: string }> {
    const host = (region: pulumi.Input<string>) => pulumi.interpolate`dynamodb.${region}.amazonaws.com`;
    const hosts: { [role: string]: pulumi.Output<string> } = { table: host(regionOf(args.region, parent)) };
    for (const { args: replica } of replicas) hosts[replica.region] = host(replica.region);
    return pulumi.output(hosts);
}

/** Creates the alarms of every region, each with that region's topics. */
function watch(context: TableContext, replicas: Replica[]): pulumi.Output<string[]> {
    const { name, args, settings, parent } = context;
    const { tags, region } = args;
    const regions = settings.replicas.map((replica) => replica.region);
    const here = createAlarms(name, tableAlarms(args, settings, regions), args.alertTopics, { parent, region, tags });
    const there = replicas.flatMap(({ args: replica }) => {
        const others = regions.filter((each) => each !== replica.region);
        const receivers = typeof region === "string" ? [region, ...others] : others;
        return createAlarms(`${name}-${replica.region}`, tableAlarms(args, settings, receivers), replica.alertTopics, {
            parent,
            region: replica.region,
            tags,
        });
    });
    return alarmArns([...here, ...there]);
}
