import type * as sql from "@pulumi/azure-native/sql";
import * as pulumi from "@pulumi/pulumi";
import { alertIds, createMetricAlerts } from "../../foundation/azure/alarms";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { refuse } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import type { Recovery } from "../../shared/store";
import { principalsRules } from "./access.rules";
import { alarmsOf } from "./alarms";
import type { AzureSqlArgs } from "./azure-sql.args";
import { AzureSqlSecondaryType } from "./azure-sql.args";
import { azureSqlProblems } from "./azure-sql.rules";
import { settingsOf } from "./azure-sql.settings";
import type { AzureSqlContext } from "./context";
import { createDatabases, createPools } from "./databases";
import type { SqlFailover } from "./failover";
import { createFailover, sitesOf } from "./failover";
import { grantStatements, grantsOf } from "./grants";
import { recoveryOf } from "./recovery";
import { createServer } from "./servers";

/** Databases on Azure SQL: encrypted, private, Entra sign-in and TLS only, audited, backed up, watched, and with a failover group recoverable in another region. */
export class AzureSql extends pulumi.ComponentResource {
    /** Host names by role: writer, and with a failover group that reads there reader; after a failover the same names lead to the other region. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of every endpoint. */
    public readonly port: pulumi.Output<number>;
    /** The resource ids of the metric alerts. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the databases have to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The server. */
    public readonly server: sql.Server;
    /** The resource ids of the databases, by name. */
    public readonly databaseIds: pulumi.Output<{ [database: string]: string }>;
    /** The statements that let the principals in, by their names; the administrator runs them in each database. */
    public readonly grants: pulumi.Output<{ [principal: string]: string }>;
    /** The URI of the key of transparent data encryption, without a version. */
    public readonly keyUri: pulumi.Output<string>;
    /** The failover group; left out without one. */
    public readonly failoverGroup?: sql.FailoverGroup;

    constructor(name: string, args: AzureSqlArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzureSql", name, {}, opts);
        refuse("AzureSql", name, azureSqlProblems(name, args));
        const settings = settingsOf(name, args);
        const context: AzureSqlContext = { name, args, settings, parent: this };
        const { placement, alertGroups, tags } = args;

        const sites = sitesOf(context);
        const home = createServer(context, sites.home);
        const pools = createPools(context, home, settings.zoneRedundant);
        const databases = createDatabases(context, home, pools);
        const failover = createFailover(context, home, databases, sites.recovery);
        const watched = { resourceGroupName: placement.resourceGroupName, parent: this, tags };
        const alerts = createMetricAlerts(name, alarmsOf(settings, databases, pools), alertGroups, watched);

        this.endpoints = endpointsOf(home.server, failover, settings.secondaryType);
        this.port = pulumi.output(1433);
        this.alarms = alertIds(alerts);
        this.recovery = pulumi.output(recoveryOf(settings, sites.recovery?.placement.location));
        this.server = home.server;
        const ids: { [database: string]: pulumi.Output<string> } = {};
        for (const { settings: wanted, database } of databases) ids[wanted.name] = database.id;
        this.databaseIds = pulumi.output(ids);
        this.grants = grantsOf(args.principals);
        this.keyUri = pulumi.output(sites.home.key.keyUri);
        if (failover !== undefined) this.failoverGroup = failover.group;
        const { endpoints, port, alarms, recovery, server, databaseIds, grants, keyUri, failoverGroup } = this;
        this.registerOutputs({
            ...{ endpoints, port, alarms, recovery, server, databaseIds, grants, keyUri, failoverGroup },
        });
    }

    /** The statements that let one more principal into a database, for its administrator to run there. */
    public grant(principal: AzurePrincipalArgs): pulumi.Output<string> {
        refuse("AzureSql", principal.name, brokenRules(principalsRules([principal])));
        return grantStatements(principal);
    }
}

/** Host names by role; the listeners of a failover group lie beside its servers. */
function endpointsOf(
    server: sql.Server,
    failover: SqlFailover | undefined,
    secondaryType: AzureSqlSecondaryType,
): pulumi.Output<{ [role: string]: string }> {
    const { fullyQualifiedDomainName } = server;
    if (failover === undefined)
        return fullyQualifiedDomainName.apply((writer): { [role: string]: string } => ({ writer }));
    const names = pulumi.all([failover.group.name, fullyQualifiedDomainName]);
    return names.apply(([group, host]): { [role: string]: string } => {
        const domain = host.slice(host.indexOf("."));
        const writer = `${group}${domain}`;
        const isReadable = secondaryType !== AzureSqlSecondaryType.Standby;
        return isReadable ? { writer, reader: `${group}.secondary${domain}` } : { writer };
    });
}
