import type { Rule } from "../../frame/rule";
import { cosmosCmk } from "./cmk";
import { cosmosContinuousBackup } from "./continuous-backup";
import { cosmosLocalAuthDisabled } from "./local-auth-disabled";
import { cosmosMinTls } from "./min-tls";
import { cosmosMultiRegionFailover } from "./multi-region-failover";
import { cosmosNoFreeTier } from "./no-free-tier";
import { cosmosNoKeyMetadataWrites } from "./no-key-metadata-writes";
import { cosmosPeriodicBackup } from "./periodic-backup";
import { cosmosPublicNetworkDisabled } from "./public-network-disabled";
import { cosmosZoneRedundant } from "./zone-redundant";

/** Rules about Azure Cosmos DB. */
export const cosmosRules: readonly Rule[] = [
    cosmosPublicNetworkDisabled,
    cosmosLocalAuthDisabled,
    cosmosNoKeyMetadataWrites,
    cosmosMinTls,
    cosmosCmk,
    cosmosContinuousBackup,
    cosmosPeriodicBackup,
    cosmosZoneRedundant,
    cosmosMultiRegionFailover,
    cosmosNoFreeTier,
];
