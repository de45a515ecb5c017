import type { Rule } from "../../frame/rule";
import { databricksCmk } from "./cmk";
import { databricksNoPublicIp } from "./no-public-ip";
import { databricksPublicNetworkDisabled } from "./public-network-disabled";
import { databricksVnetInjected } from "./vnet-injected";

/** Rules about Azure Databricks. */
export const databricksRules: readonly Rule[] = [
    databricksPublicNetworkDisabled,
    databricksNoPublicIp,
    databricksVnetInjected,
    databricksCmk,
];
