import type { ProviderDefaults } from "../../frame/provider-default";
import { dataFactory } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Data Factory. */
export const datafactoryDefaults: ProviderDefaults = { [dataFactory]: { publicNetworkAccess: { value: "Enabled" } } };
