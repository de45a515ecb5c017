import type { Rule } from "../../frame/rule";
import { elasticacheAuth } from "./auth";
import { elasticacheCmk } from "./cmk";
import { elasticacheEncryptedAtRest } from "./encrypted-at-rest";
import { elasticacheFinalSnapshot } from "./final-snapshot";
import { elasticacheMinorUpgrade } from "./minor-upgrade";
import { elasticacheMultiAzFailover } from "./multi-az-failover";
import { elasticacheSnapshots } from "./snapshots";
import { elasticacheSubnetGroup } from "./subnet-group";
import { elasticacheTlsRequired } from "./tls-required";
import { elasticacheUserNoPasswordless } from "./user-no-passwordless";

/** Rules about Amazon ElastiCache. */
export const elasticacheRules: readonly Rule[] = [
    elasticacheEncryptedAtRest,
    elasticacheCmk,
    elasticacheTlsRequired,
    elasticacheAuth,
    elasticacheUserNoPasswordless,
    elasticacheMultiAzFailover,
    elasticacheSnapshots,
    elasticacheSubnetGroup,
    elasticacheMinorUpgrade,
    elasticacheFinalSnapshot,
];
