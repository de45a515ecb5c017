import type { Rule } from "../../frame/rule";
import { managedRedisCmk } from "./cmk";
import { managedRedisEntraAuth } from "./entra-auth";
import { managedRedisHa } from "./ha";
import { managedRedisPersistence } from "./persistence";
import { managedRedisPublicNetworkDisabled } from "./public-network-disabled";
import { managedRedisTls } from "./tls";

/** Rules about Azure Managed Redis. */
export const managedRedisRules: readonly Rule[] = [
    managedRedisTls,
    managedRedisPublicNetworkDisabled,
    managedRedisCmk,
    managedRedisEntraAuth,
    managedRedisHa,
    managedRedisPersistence,
];
