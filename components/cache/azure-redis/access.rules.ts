import { endpointRules } from "../../foundation/azure/placement.rules";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { AzureAccess } from "../../foundation/azure/store-settings";
import { principalRules } from "../../foundation/azure/store-settings.rules";
import type { Rule } from "../../shared/rule";
import type { AzureRedisArgs } from "./azure-redis.args";
import type { AzureRedisSettings } from "./azure-redis.settings";

/** The endpoint of every cache; its zone is another one than that of the retired Azure Cache for Redis. */
export const redisEndpoint = { subResource: "redisEnterprise", zones: [PrivateZone.ManagedRedis] };

/** What Azure Managed Redis would refuse of endpoints and principals. */
export function accessRules(args: AzureRedisArgs, { geoReplication }: AzureRedisSettings): Rule[] {
    const there = geoReplication ? args.recovery?.placement : undefined;
    return [
        ...endpointRules("placement", args.placement, [redisEndpoint], args.endpointDns),
        ...endpointRules("recovery.placement", there, [redisEndpoint], args.endpointDns).filter(
            ({ key }) => !key.startsWith("endpointDns"),
        ),
        ...principalsRules(args.principals),
    ];
}

/** Azure Managed Redis has one access policy, "default", which reads and writes everything. */
export function principalsRules(principals: AzurePrincipalArgs[] | undefined): Rule[] {
    return principalRules(principals, { service: "Azure Managed Redis", access: [AzureAccess.Write] });
}
