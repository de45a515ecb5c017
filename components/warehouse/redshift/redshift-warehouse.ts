import * as pulumi from "@pulumi/pulumi";
import type * as aws from "@pulumi/aws";
import { alarmArns, createAlarms } from "../../foundation/aws/alarms";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import { RedshiftDeployment } from "../../shared/tiers";
import { grantProblems } from "./access.rules";
import type { RedshiftContext } from "./context";
import { createGrant } from "./grants";
import { createLakeRole } from "./lake-role";
import { createProvisioned } from "./provisioned";
import { recoveryOf } from "./recovery";
import type { RedshiftGrantArgs, RedshiftWarehouseArgs } from "./redshift-warehouse.args";
import { redshiftWarehouseProblems } from "./redshift-warehouse.rules";
import { settingsOf } from "./redshift-warehouse.settings";
import { createServerless } from "./serverless";
import { createAuditLogs, createSecurityGroup, keyFor } from "./site";
import type { Warehouse } from "./warehouse";

/** What a later grant is made from. */
interface Granting {
    context: RedshiftContext;
    warehouse: Warehouse;
}

/** Beside the class, since a private field would become one of its outputs. */
const granting = new WeakMap<RedshiftWarehouse, Granting>();

/**
 * A data warehouse on Amazon Redshift, provisioned (RA3 or RG nodes) or serverless: encrypted, private, TLS only, snapshotted, watched, limited
 * in what it uses. Functions in Python ended on 2026-06-30 (AWS big data blog); write SQL or Lambda functions.
 */
export class RedshiftWarehouse extends pulumi.ComponentResource {
    /** Host names by role: writer. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of the endpoint. */
    public readonly port: pulumi.Output<number>;
    /** The ARN of the secret with the admin user's name and password, which Redshift makes and rotates. */
    public readonly secretRef: pulumi.Output<string>;
    /** The ARNs of the alarms. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the warehouse has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The cluster; left out for a serverless warehouse. */
    public readonly cluster?: aws.redshift.Cluster;
    /** The namespace, which holds a serverless warehouse's data; left out for a provisioned one. */
    public readonly namespace?: aws.redshiftserverless.Namespace;
    /** The workgroup, which computes for a serverless warehouse; left out for a provisioned one. */
    public readonly workgroup?: aws.redshiftserverless.Workgroup;
    /** The security group of the warehouse; to let somebody in, name them in the placement. */
    public readonly securityGroupId: pulumi.Output<string>;
    /** The CMK of the warehouse. */
    public readonly keyArn: pulumi.Output<string>;
    /** The role by which COPY and UNLOAD reach the lake; left out without a lake. */
    public readonly lakeRoleArn?: pulumi.Output<string>;

    constructor(name: string, args: RedshiftWarehouseArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:RedshiftWarehouse", name, {}, opts);
        refuse("RedshiftWarehouse", name, redshiftWarehouseProblems(name, args));
        const settings = settingsOf(name, args);
        const { kmsKeyArn, placement, alertTopics, tags } = args;
        const base = { name, args, settings, parent: this };

        const keyArn = keyFor(base, name, kmsKeyArn, placement.region);
        const context: RedshiftContext = { ...base, keyArn };
        const securityGroupId = createSecurityGroup(context);
        const lakeRole = createLakeRole(context);
        const around = { securityGroupId, lakeRole, auditLogs: createAuditLogs(context) };
        const isServerless = settings.deployment === RedshiftDeployment.Serverless;
        const warehouse = isServerless ? createServerless(context, around) : createProvisioned(context, around);
        const watched = { parent: this, region: placement.region, tags };
        const alarms = createAlarms(name, warehouse.alarms, alertTopics, watched);
        (args.grants ?? []).forEach((grant) => createGrant(context, warehouse, grant));
        granting.set(this, { context, warehouse });

        const hosts: { [role: string]: pulumi.Output<string> } = { writer: warehouse.host };
        this.endpoints = pulumi.output(hosts);
        this.port = pulumi.output(settings.port);
        this.secretRef = warehouse.secretArn;
        this.alarms = alarmArns(alarms);
        this.recovery = pulumi.output(args.recovery?.region).apply((region) => recoveryOf(settings, region));
        this.securityGroupId = securityGroupId;
        this.keyArn = pulumi.output(keyArn);
        const { cluster, namespace, workgroup } = warehouse;
        if (cluster !== undefined) this.cluster = cluster;
        if (namespace !== undefined) this.namespace = namespace;
        if (workgroup !== undefined) this.workgroup = workgroup;
        if (lakeRole !== undefined) this.lakeRoleArn = lakeRole.arn;
        const { endpoints, port, secretRef, recovery, lakeRoleArn } = this;
        this.registerOutputs({
            ...{ endpoints, port, secretRef, alarms: this.alarms, recovery, securityGroupId, keyArn: this.keyArn },
            ...{ cluster, namespace, workgroup, lakeRoleArn },
        });
    }

    /** Lets an application's role connect as its own database user; its name must differ from the warehouse's other grants. */
    public grantConnect(grant: RedshiftGrantArgs): aws.iam.RolePolicy {
        const { context, warehouse } = granting.get(this) as Granting;
        refuse("RedshiftWarehouse", context.name, grantProblems(grant, context.args));
        return createGrant(context, warehouse, grant);
    }
}
