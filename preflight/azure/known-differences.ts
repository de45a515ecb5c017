/**
 * What the SDK's documentation says too narrowly: ranges that Azure has widened since it was written, by type or object and property.
 * Source: "Event Hubs quotas and limits": 40 throughput units, 90 days and more partitions in the higher tiers.
 */
export const outdatedRanges: ReadonlySet<string> = new Set([
    "azure-native:eventhub:EventHub.messageRetentionInDays",
    "azure-native:eventhub:EventHub.partitionCount",
    "azure-native:eventhub:Namespace.maximumThroughputUnits",
    "eventhub.SkuArgs.capacity",
]);
