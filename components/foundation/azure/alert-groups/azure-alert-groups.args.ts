import type * as pulumi from "@pulumi/pulumi";
import type { AlertSubscription } from "../../../shared/alerts";

/** What AzureAlertGroups takes. */
export interface AzureAlertGroupsArgs {
    /** The resource group of the action groups. */
    resourceGroupName: pulumi.Input<string>;
    /** Who is told. Default: nobody. */
    subscriptions?: AlertSubscription[];
    /** Tags for the action groups. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
