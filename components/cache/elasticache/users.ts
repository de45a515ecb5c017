import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { accessString, disabledAccess } from "./access-strings";
import type { CacheContext } from "./context";
import type { CacheCredentials } from "./credentials";
import { generatePassword } from "./credentials";
import type { CacheGrantArgs } from "./elasticache.args";
import { CacheAccess } from "./elasticache.args";

/** The users of one region. Users and groups belong to a region, like all that they open. */
export interface CacheUsers {
    group: aws.elasticache.UserGroup;
    region?: pulumi.Input<string>;
    /** What the names of the region's children begin with. */
    prefix: string;
    /** The last member that joined: ElastiCache changes a group once at a time. */
    lastMember?: aws.elasticache.UserGroupAssociation;
}

/** The default user without any rights, the user with the password, and their group, which users of grants join. */
export function createUsers(
    context: CacheContext,
    prefix: string,
    region: pulumi.Input<string> | undefined,
    { passwords }: CacheCredentials,
): CacheUsers {
    const { args, settings, parent } = context;
    const { identifier, engine, username } = settings;
    const shared = { region, engine, tags: args.tags };
    const shut = createDefaultUser(context, prefix, region);
    const main = new aws.elasticache.User(
        `${prefix}-user-main`,
        {
            ...shared,
            userId: `${identifier}-main`,
            userName: username,
            accessString: accessString(CacheAccess.ReadWrite),
            authenticationMode: { type: "password", passwords },
        },
        { parent },
    );
    const group = new aws.elasticache.UserGroup(
        `${prefix}-users`,
        { ...shared, userGroupId: identifier, userIds: [shut.userId, main.userId] },
        // The users of grants join by associations, which a refresh would otherwise take for a change of the group.
        { parent, ignoreChanges: ["userIds"] },
    );
    return { group, region, prefix, lastMember: undefined };
}

/** Whoever gives no name is "default": with one of our own that is off, nobody gets in without a name. */
function createDefaultUser(
    { args, settings, parent }: CacheContext,
    prefix: string,
    region: pulumi.Input<string> | undefined,
): aws.elasticache.User {
    // Valkey wants a password of every user, even of one that is off; nobody ever reads this one.
    const password = generatePassword(`${prefix}-user-default-password`, parent);
    return new aws.elasticache.User(
        `${prefix}-user-default`,
        {
            region,
            engine: settings.engine,
            userId: `${settings.identifier}-default`,
            userName: "default",
            accessString: disabledAccess,
            authenticationMode: { type: "password", passwords: [password] },
            tags: args.tags,
        },
        { parent },
    );
}

/** The id and name, which IAM wants to be the same, of a grant's user. */
export function grantUserId(identifier: string, { grantName }: CacheGrantArgs): string {
    return `${identifier}-${grantName}`;
}

/** A user that signs in by IAM, in one region's group. Source: "Authenticating with IAM", Amazon ElastiCache user guide. */
export function addIamUser(
    { args, settings, parent }: CacheContext,
    users: CacheUsers,
    grant: CacheGrantArgs,
): aws.elasticache.User {
    const id = grantUserId(settings.identifier, grant);
    const { region, prefix, group, lastMember } = users;
    const user = new aws.elasticache.User(
        `${prefix}-user-${grant.grantName}`,
        {
            region,
            engine: settings.engine,
            userId: id,
            userName: id,
            accessString: accessString(grant.access ?? CacheAccess.ReadWrite, grant.keyPrefix),
            authenticationMode: { type: "iam" },
            tags: args.tags,
        },
        { parent },
    );
    users.lastMember = new aws.elasticache.UserGroupAssociation(
        `${prefix}-member-${grant.grantName}`,
        { region, userGroupId: group.userGroupId, userId: user.userId },
        { parent, dependsOn: lastMember === undefined ? [] : [lastMember] },
    );
    return user;
}
