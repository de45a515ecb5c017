import type * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../../../shared/tier";

/** What an AzureLogs takes. */
export interface AzureLogsArgs {
    /** The Azure region by its short name. */
    location: string;
    /** The resource group of the workspace. */
    resourceGroupName: pulumi.Input<string>;
    /** How long logs are kept, in days, 30 to 730. Default: 365 in prod, else 30. */
    retentionDays?: number;
    /** Decides retentionDays, and whether Pulumi protects the workspace and Azure locks it. Default: dev. */
    environment?: Environment;
    /** Tags for the workspace. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
