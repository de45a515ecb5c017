import type { Rule } from "../../frame/rule";
import { mongoClusterHa } from "./ha";
import { mongoClusterPublicNetworkDisabled } from "./public-network-disabled";

/** Rules about Azure Cosmos DB for MongoDB vCore. */
export const mongoClusterRules: readonly Rule[] = [mongoClusterPublicNetworkDisabled, mongoClusterHa];
