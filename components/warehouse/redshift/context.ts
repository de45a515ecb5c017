import type * as pulumi from "@pulumi/pulumi";
import type { RedshiftWarehouseArgs } from "./redshift-warehouse.args";
import type { RedshiftSettings } from "./redshift-warehouse.settings";

/** What every step of building a RedshiftWarehouse works with. */
export interface RedshiftContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: RedshiftWarehouseArgs;
    settings: RedshiftSettings;
    /** The CMK of data, secret and logs. */
    keyArn: pulumi.Input<string>;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
