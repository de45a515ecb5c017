import type * as pulumi from "@pulumi/pulumi";
import type { DynamodbTableArgs } from "./dynamodb-table.args";
import type { DynamodbSettings } from "./dynamodb-table.settings";

/** What every step of building a DynamodbTable works with. */
export interface TableContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: DynamodbTableArgs;
    settings: DynamodbSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
