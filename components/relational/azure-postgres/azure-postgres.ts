import type * as dbforpostgresql from "@pulumi/azure-native/dbforpostgresql";
import * as pulumi from "@pulumi/pulumi";
import { alertIds, createMetricAlerts } from "../../foundation/azure/alarms";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { refuse } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import type { Recovery } from "../../shared/store";
import { principalsRules } from "./access.rules";
import { alarmsOf } from "./alarms";
import type { AzurePostgresArgs } from "./azure-postgres.args";
import { azurePostgresProblems } from "./azure-postgres.rules";
import { settingsOf } from "./azure-postgres.settings";
import type { AzurePostgresContext } from "./context";
import { grantStatements, grantsOf } from "./grants";
import { createPrimary } from "./primary";
import { recoveryOf } from "./recovery";
import { createReplicas, createVirtualEndpoint } from "./replicas";
import type { PostgresServer } from "./servers";
import { credentialsOf, sitesOf } from "./sites";

/** A PostgreSQL flexible server on Azure: encrypted, private, Entra sign-in and TLS only, audited, backed up, watched, and with a replica recoverable in another region. */
export class AzurePostgres extends pulumi.ComponentResource {
    /** Host names by role: writer; with replicas reader, and each replica by its own. After a promotion writer and reader lead to the other server. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of every endpoint. */
    public readonly port: pulumi.Output<number>;
    /** The secret with the password, a URI in Key Vault; left out where nobody signs in with one. */
    public readonly secretRef?: pulumi.Output<string>;
    /** The resource ids of the metric alerts. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the server has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The server that takes writes. */
    public readonly server: dbforpostgresql.Server;
    /** The database's name. */
    public readonly databaseName: pulumi.Output<string>;
    /** The resource ids of the replicas, by role. */
    public readonly replicaIds: pulumi.Output<{ [role: string]: string }>;
    /** The statements that let the principals in, by their names; the administrator runs them. */
    public readonly grants: pulumi.Output<{ [principal: string]: string }>;
    /** The URI of the key, without a version. */
    public readonly keyUri: pulumi.Output<string>;
    /** The virtual endpoint; left out without replicas. */
    public readonly virtualEndpoint?: dbforpostgresql.VirtualEndpoint;

    constructor(name: string, args: AzurePostgresArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzurePostgres", name, {}, opts);
        refuse("AzurePostgres", name, azurePostgresProblems(name, args));
        const settings = settingsOf(name, args);
        const context: AzurePostgresContext = { name, args, settings, parent: this };

        const sites = sitesOf(context);
        const credentials = credentialsOf(context);
        const primary = createPrimary(context, sites.primary, credentials);
        const replicas = createReplicas(context, primary, sites.replicas);
        const virtualEndpoint = createVirtualEndpoint(context, primary, replicas);
        const alerts = watch(context, primary, replicas);

        this.endpoints = endpointsOf(primary, replicas, virtualEndpoint);
        this.port = pulumi.output(5432);
        if (credentials !== undefined) this.secretRef = credentials.secretRef;
        this.alarms = alertIds(alerts);
        this.recovery = pulumi.output(recoveryOf(settings, args.recovery?.placement.location));
        this.server = primary.server;
        this.databaseName = pulumi.output(settings.databaseName);
        this.replicaIds = pulumi.output(Object.fromEntries(replicas.map((each) => [roleOf(each), each.server.id])));
        this.grants = grantsOf(args.principals, settings.databaseName);
        this.keyUri = pulumi.output(sites.primary.key.keyUri);
        if (virtualEndpoint !== undefined) this.virtualEndpoint = virtualEndpoint;
        const { endpoints, port, secretRef, alarms, recovery, server, databaseName, replicaIds, grants, keyUri } = this;
        this.registerOutputs({
            ...{ endpoints, port, secretRef, alarms, recovery, server, databaseName, replicaIds, grants, keyUri },
            virtualEndpoint,
        });
    }

    /** The statements that let one more principal into the database, for the administrator to run. */
    public grant(principal: AzurePrincipalArgs): pulumi.Output<string> {
        refuse("AzurePostgres", principal.name, brokenRules(principalsRules([principal])));
        return grantStatements(principal, this.databaseName);
    }
}

/** The alarms of every server, each kept where its server is. */
function watch(
    { name, args, settings, parent }: AzurePostgresContext,
    primary: PostgresServer,
    replicas: PostgresServer[],
) {
    return [primary, ...replicas].flatMap((each) => {
        const { resourceGroupName } = each.site.placement;
        const specs = alarmsOf(settings, each, each === primary);
        return createMetricAlerts(name, specs, args.alertGroups, { resourceGroupName, parent, tags: args.tags });
    });
}

/** Host names by role; the names of a virtual endpoint lie beside those of the servers. */
function endpointsOf(
    { server }: PostgresServer,
    replicas: PostgresServer[],
    virtualEndpoint: dbforpostgresql.VirtualEndpoint | undefined,
): pulumi.Output<{ [role: string]: string }> {
    const host = server.fullyQualifiedDomainName;
    if (virtualEndpoint === undefined) return host.apply((writer): { [role: string]: string } => ({ writer }));
    const hosts = pulumi.all(replicas.map((replica) => replica.server.fullyQualifiedDomainName));
    return pulumi.all([host, virtualEndpoint.name, hosts]).apply(([own, name, others]): { [role: string]: string } => {
        const domain = own.slice(own.indexOf("."));
        const byRole = replicas.map((each, index): [string, string] => [roleOf(each), others[index] ?? ""]);
        return { writer: `${name}.writer${domain}`, reader: `${name}.reader${domain}`, ...Object.fromEntries(byRole) };
    });
}

/** What a replica is called in the outputs: "recovery", as a replica elsewhere is of every store, or "replica-1". */
function roleOf({ site }: PostgresServer): string {
    return site.role.replace(/-server$/, "");
}
