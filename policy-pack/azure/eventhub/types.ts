/** Canonical type tokens of Azure Event Hubs. */
export const eventNamespace = "azure-native:eventhub:Namespace";
export const eventNetworkRules = "azure-native:eventhub:NamespaceNetworkRuleSet";
export const eventHub = "azure-native:eventhub:EventHub";
