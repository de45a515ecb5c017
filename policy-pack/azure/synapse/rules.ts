import type { Rule } from "../../frame/rule";
import { synapseCmk } from "./cmk";
import { synapseEntraOnly } from "./entra-only";
import { synapseFirewallScoped } from "./firewall-scoped";
import { synapseNetworkIsolated } from "./network-isolated";
import { synapsePoolGeoBackup } from "./pool-geo-backup";
import { synapsePoolTde } from "./pool-tde";
import { synapsePublicNetworkDisabled } from "./public-network-disabled";

/** Rules about Azure Synapse Analytics. */
export const synapseRules: readonly Rule[] = [
    synapsePublicNetworkDisabled,
    synapseNetworkIsolated,
    synapseCmk,
    synapseEntraOnly,
    synapseFirewallScoped,
    synapsePoolTde,
    synapsePoolGeoBackup,
];
