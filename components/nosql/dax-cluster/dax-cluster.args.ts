import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import type { StoreArgs } from "../../shared/store";
import type { DynamodbAccess, DynamodbGrantArgs } from "../dynamodb-table/data.args";

/** A table that the cluster caches. */
export interface DaxTableArgs {
    /** The table's ARN, of the cluster's region and account. */
    tableArn: pulumi.Input<string>;
    /** The CMK of the table. Default: none; a table under an AWS key needs no permission for it. */
    keyArn?: pulumi.Input<string>;
}

/** What may be set of a cluster beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface DaxSettingArgs {
    /** The cluster's name in AWS: 1 to 20 letters, digits and single hyphens; it is public in certificate logs. With a name of your own, a new nodeType deletes the cluster before it makes the next. Default: made of the stack, the name and the nodeType. */
    clusterName?: string;
    /** The node type, for example "dax.r5.large"; another one is another cluster, with an empty cache. Default: by tier. */
    nodeType?: string;
    /** How many nodes, spread over the zones of the subnets: 1 to 11, in prod 3 or more. Default: by tier. */
    nodes?: number;
    /** How long an item is cached, in seconds; a change that does not come through this cluster is not seen before. Default: 300. */
    itemTtlSeconds?: number;
    /** How long the result of a query or scan is cached, in seconds, whatever happens to its items. Default: 300. */
    queryTtlSeconds?: number;
    /** What the cluster may do with its tables: read, write or read-write. Default: read-write. */
    access?: DynamodbAccess;
    /** When AWS may maintain the cluster, every week, `ddd:hh:mm-ddd:hh:mm` in UTC, at least an hour. Default: sun:04:00-sun:05:00. */
    maintenanceWindow?: string;
    /** Roles of applications that may use the cluster; through it, a role reaches every table of the cluster, whatever IAM says of the tables. Default: none. */
    grants?: DynamodbGrantArgs[];
}

/** What a DaxCluster takes. */
export interface DaxClusterArgs extends StoreArgs, DaxSettingArgs {
    /** The tables that the cluster caches, and no others. */
    tables: DaxTableArgs[];
    /** Region, VPC, isolated subnets, and who may connect. */
    placement: AwsPlacementArgs;
    /** The topics that alarms report to, in the cluster's region. DAX's own notifications go nowhere, since it is not documented as whom it publishes, so that an encrypted topic cannot admit it. */
    alertTopics: AlertTopicArns;
}
