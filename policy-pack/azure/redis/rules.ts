import type { Rule } from "../../frame/rule";
import { redisEntraAuth } from "./entra-auth";
import { redisPersistence } from "./persistence";
import { redisPublicNetworkDisabled } from "./public-network-disabled";
import { redisTls } from "./tls";
import { redisZonesReplicas } from "./zones-replicas";

/** Rules about Azure Cache for Redis. */
export const redisRules: readonly Rule[] = [
    redisTls,
    redisPublicNetworkDisabled,
    redisEntraAuth,
    redisZonesReplicas,
    redisPersistence,
];
