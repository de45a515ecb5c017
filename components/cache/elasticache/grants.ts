import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { regionOf } from "../../foundation/aws/account";
import { policyDocument } from "../../foundation/aws/policy-document";
import { secretReadPolicy } from "../../foundation/aws/secret-policy";
import type { CacheContext } from "./context";
import type { CacheGrantArgs } from "./elasticache.args";
import type { CacheUsers } from "./users";
import { addIamUser } from "./users";

/** What roles are let into. */
export interface GrantTarget {
    /** The cache, and its copy where there is one. */
    cacheArns: pulumi.Output<string>[];
    /** The users of each region; empty with a token. */
    users: CacheUsers[];
    secretArn: pulumi.Output<string>;
    keyArn: pulumi.Input<string>;
    region: pulumi.Input<string> | undefined;
}

/** Lets a role in: as a user of its own by IAM, or with a token, which it may then read. */
export function createGrant(context: CacheContext, target: GrantTarget, grant: CacheGrantArgs): aws.iam.RolePolicy {
    const { name, parent } = context;
    const { users, cacheArns, secretArn, keyArn, region } = target;
    const userArns = users.map((each) => addIamUser(context, each, grant).arn);
    const policy =
        users.length === 0
            ? secretReadPolicy([secretArn], keyArn, regionOf(region, parent))
            : policyDocument([
                  {
                      Sid: "Connect",
                      Effect: "Allow",
                      Action: "elasticache:Connect",
                      Resource: [...cacheArns, ...userArns],
                  },
              ]);
    return new aws.iam.RolePolicy(`${name}-grant-${grant.grantName}`, { role: grant.roleName, policy }, { parent });
}
