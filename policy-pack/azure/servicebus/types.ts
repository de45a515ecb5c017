/** Canonical type tokens of Azure Service Bus. */
export const busNamespace = "azure-native:servicebus:Namespace";
export const busNetworkRules = "azure-native:servicebus:NamespaceNetworkRuleSet";
