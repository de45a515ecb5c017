import * as operationalinsights from "@pulumi/azure-native/operationalinsights";
import * as pulumi from "@pulumi/pulumi";
import { refuse } from "../../../shared/problems";
import { brokenRules, isWithin } from "../../../shared/rule";
import { Environment } from "../../../shared/tier";
import { lockInProd } from "../lock";
import { locationRule } from "../placement.rules";
import type { AzureLogsArgs } from "./azure-logs.args";

const retentionDays: Record<Environment, number> = {
    [Environment.Local]: 30,
    [Environment.Dev]: 30,
    [Environment.Prod]: 365,
};

/** The Log Analytics workspace of one region: what its stores log and measure. Nobody writes to it from outside Azure, and its keys open nothing. */
export class AzureLogs extends pulumi.ComponentResource {
    /** The workspace's resource id. */
    public readonly workspaceId: pulumi.Output<string>;
    /** The workspace itself. */
    public readonly workspace: operationalinsights.Workspace;

    constructor(name: string, args: AzureLogsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzureLogs", name, {}, opts);
        refuse("AzureLogs", name, azureLogsProblems(args));
        const environment = args.environment ?? Environment.Dev;

        this.workspace = new operationalinsights.Workspace(
            `${name}-workspace`,
            {
                resourceGroupName: args.resourceGroupName,
                location: args.location,
                sku: { name: operationalinsights.WorkspaceSkuNameEnum.PerGB2018 },
                retentionInDays: args.retentionDays ?? retentionDays[environment],
                features: { disableLocalAuth: true, enableLogAccessUsingOnlyResourcePermissions: true },
                // Diagnostic settings write over Azure's own channel, which this does not close.
                publicNetworkAccessForIngestion: operationalinsights.PublicNetworkAccessType.Disabled,
                publicNetworkAccessForQuery: operationalinsights.PublicNetworkAccessType.Enabled,
                tags: args.tags,
            },
            { parent: this, protect: environment === Environment.Prod },
        );
        lockInProd(name, this.workspace.id, environment, { parent: this });

        this.workspaceId = this.workspace.id;
        this.registerOutputs({ workspaceId: this.workspaceId, workspace: this.workspace });
    }
}

function azureLogsProblems({ location, retentionDays: days }: AzureLogsArgs) {
    return brokenRules([
        locationRule("location", location),
        {
            key: "retentionDays",
            broken: days !== undefined && !isWithin(days, 30, 730),
            reason: `got ${days}; Log Analytics keeps 30 to 730 days; set one of those or leave it out`,
        },
    ]);
}
