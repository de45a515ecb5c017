import type { Rule } from "../../frame/rule";
import { datafactoryCmk } from "./cmk";
import { datafactoryPublicNetworkDisabled } from "./public-network-disabled";

/** Rules about Azure Data Factory. */
export const datafactoryRules: readonly Rule[] = [datafactoryPublicNetworkDisabled, datafactoryCmk];
