import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { regionOf } from "../../foundation/aws/account";
import { secretReadPolicy } from "../../foundation/aws/secret-policy";
import { connectPolicy, proxyAsConnectable } from "../shared/connect-policy";
import type { RdsGrantArgs } from "../shared/database.args";
import type { RdsContext } from "./context";
import type { RdsSite } from "./site";

/** What roles are let into. */
export interface GrantTarget {
    instance: aws.rds.Instance;
    proxy?: aws.rds.Proxy;
    secretArn: pulumi.Output<string>;
    site: RdsSite;
}

/** Lets a role in: as a database user by IAM where one is named, else with the master user's secret. */
export function createGrant(context: RdsContext, target: GrantTarget, grant: RdsGrantArgs): aws.iam.RolePolicy {
    const { name, parent } = context;
    const { instance, proxy, site } = target;
    const { keyArn, region } = site;
    const connectable = [{ arn: instance.arn, resourceId: instance.resourceId }];
    if (proxy !== undefined) connectable.push(proxyAsConnectable(proxy));
    const policy =
        grant.databaseUser === undefined
            ? secretReadPolicy([target.secretArn], keyArn, regionOf(region, parent))
            : connectPolicy(connectable, grant.databaseUser);
    return new aws.iam.RolePolicy(`${name}-grant-${grant.grantName}`, { role: grant.roleName, policy }, { parent });
}
