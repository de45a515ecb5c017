import type * as synapse from "@pulumi/azure-native/synapse";
import * as pulumi from "@pulumi/pulumi";
import { alertIds, createMetricAlerts } from "../../foundation/azure/alarms";
import { refuse } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import type { Recovery } from "../../shared/store";
import { sqlPrincipalRules } from "./access.rules";
import { alarmsOf } from "./alarms";
import type { SynapseContext } from "./context";
import { activate, keyOf } from "./encryption";
import { grantOf, grantsOf } from "./grants";
import { linkLake } from "./lake-link";
import { createPauses } from "./pause";
import { applyPolicies } from "./policies";
import { recoveryOf } from "./recovery";
import { createSparkPools } from "./spark-pools";
import { createSqlPools } from "./sql-pools";
import type { SynapsePrincipalArgs, SynapseWorkspaceArgs } from "./synapse-workspace.args";
import { synapseWorkspaceProblems } from "./synapse-workspace.rules";
import { settingsOf } from "./synapse-workspace.settings";
import { administer, createWorkspace, identityOf, openTo } from "./workspace";

/**
 * A data warehouse on Azure Synapse Analytics over a lake: serverless SQL, dedicated SQL pools and Spark pools in a managed network that
 * lets no data out, under a customer's key, for Entra principals only, audited, watched, and reached through private endpoints. For new
 * work on Spark Microsoft recommends Fabric ("Azure Synapse Runtime for Apache Spark 3.5").
 */
export class SynapseWorkspace extends pulumi.ComponentResource {
    /** Where to connect by role: writer, dedicated SQL where there is a pool, else serverless; serverless; dev, the URL of tools. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of SQL's endpoints. */
    public readonly port: pulumi.Output<number>;
    /** The resource ids of the metric alerts. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the warehouse has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The workspace. */
    public readonly workspace: synapse.Workspace;
    /** The object id in Entra of the workspace's own identity, by which it uses the lake. */
    public readonly identityPrincipalId: pulumi.Output<string>;
    /** The resource ids of the dedicated SQL pools, by name. */
    public readonly sqlPoolIds: pulumi.Output<{ [pool: string]: string }>;
    /** The resource ids of the Spark pools, by name. */
    public readonly sparkPoolIds: pulumi.Output<{ [pool: string]: string }>;
    /** The statements that let the principals in, by their names; the administrator runs them in each dedicated pool. */
    public readonly grants: pulumi.Output<{ [principal: string]: string }>;
    /** The same for databases of serverless SQL. */
    public readonly serverlessGrants: pulumi.Output<{ [principal: string]: string }>;
    /** The URI of the key that encrypts the workspace, without a version. */
    public readonly keyUri: pulumi.Output<string>;

    constructor(name: string, args: SynapseWorkspaceArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:SynapseWorkspace", name, {}, opts);
        refuse("SynapseWorkspace", name, synapseWorkspaceProblems(name, args));
        const settings = settingsOf(name, args);
        const context: SynapseContext = { name, args, settings, parent: this };
        const { placement, alertGroups, tags } = args;

        const key = keyOf(context);
        const workspace = createWorkspace(context, key);
        const active = activate(context, workspace, key);
        openTo(context, workspace, active);
        const administrator = administer(context, workspace, [active]);
        const linked = linkLake(context, workspace);
        const sqlPools = createSqlPools(context, workspace, [active]);
        const sparkPools = createSparkPools(context, workspace, [active, ...linked]);
        applyPolicies(context, workspace, sqlPools, [administrator]);
        createPauses(context, sqlPools);
        const watched = { resourceGroupName: placement.resourceGroupName, parent: this, tags };
        const specs = alarmsOf(settings, { workspace, sqlPools, sparkPools });

        this.endpoints = endpointsOf(workspace, sqlPools.length > 0);
        this.port = pulumi.output(1433);
        this.alarms = alertIds(createMetricAlerts(name, specs, alertGroups, watched));
        this.recovery = pulumi.output(recoveryOf(settings, args.pauseSchedule !== undefined));
        this.workspace = workspace;
        this.identityPrincipalId = identityOf(workspace);
        this.sqlPoolIds = idsOf(sqlPools);
        this.sparkPoolIds = idsOf(sparkPools);
        this.grants = grantsOf(args.principals, "dedicated");
        this.serverlessGrants = grantsOf(args.principals, "serverless");
        this.keyUri = pulumi.output(key.keyUri);
        this.registerOutputs(outputsOf(this));
    }

    /** The statements that let one more principal into a dedicated pool, for its administrator to run there. */
    public grant(principal: SynapsePrincipalArgs): pulumi.Output<string> {
        refuse("SynapseWorkspace", principal.name, brokenRules(sqlPrincipalRules([principal])));
        return pulumi.output(grantOf(principal).dedicated);
    }
}

function endpointsOf(workspace: synapse.Workspace, hasPools: boolean): pulumi.Output<{ [role: string]: string }> {
    return workspace.connectivityEndpoints.apply(
        ({ sql = "", sqlOnDemand = "", dev = "" }): { [role: string]: string } => ({
            writer: hasPools ? sql : sqlOnDemand,
            serverless: sqlOnDemand,
            dev,
        }),
    );
}

function idsOf(
    pools: { settings: { name: string }; pool: pulumi.CustomResource }[],
): pulumi.Output<{ [pool: string]: string }> {
    return pulumi.output(Object.fromEntries(pools.map(({ settings, pool }) => [settings.name, pool.id])));
}

function outputsOf(made: SynapseWorkspace) {
    const { endpoints, port, alarms, recovery, workspace, identityPrincipalId } = made;
    const { sqlPoolIds, sparkPoolIds, grants, serverlessGrants, keyUri } = made;
    return {
        ...{ endpoints, port, alarms, recovery, workspace, identityPrincipalId },
        ...{ sqlPoolIds, sparkPoolIds, grants, serverlessGrants, keyUri },
    };
}
