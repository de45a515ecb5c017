import type * as storage from "@pulumi/azure-native/storage";
import type * as pulumi from "@pulumi/pulumi";
import type { MetricAlertSpec } from "../../foundation/azure/alarms";
import { MetricAggregation, MetricComparison } from "../../foundation/azure/alarms";
import { AlarmSeverity } from "../../shared/alerts";
import { blobServiceId } from "./account";
import type { AdlsSettings } from "./adls-lake.settings";

const gib = 1024 ** 3;
const { Above, Below } = MetricComparison;
const { Average, Total } = MetricAggregation;

/** Regions where an account answers 40,000 requests a second; elsewhere it is 20,000. Source: "Scalability and performance targets for standard storage accounts", Azure Storage documentation. */
const largeRegions = new Set(
    "australiaeast brazilsouth canadacentral centralindia centralus eastasia eastus eastus2 francecentral germanywestcentral japaneast jioindiawest koreacentral northcentralus northeurope norwayeast southafricanorth southcentralus southeastasia swedencentral uaenorth uksouth westeurope westus westus2 westus3".split(
        " ",
    ),
);

/** How many requests a second an account of this region answers. */
export function requestLimit(location: string): number {
    return largeRegions.has(location) ? 40_000 : 20_000;
}

/** The alerts of a lake. Sources: "Supported metrics for Microsoft.Storage/storageAccounts" and ".../blobServices", Azure Monitor documentation. */
export function lakeAlarms(settings: AdlsSettings, account: storage.StorageAccount): MetricAlertSpec[] {
    const files = {
        targetId: blobServiceId(account),
        metricNamespace: "Microsoft.Storage/storageAccounts/blobServices",
    };
    return [
        ...serviceAlarms(files),
        ...refusalAlarms(files),
        ...volumeAlarms(settings, files),
        capacityAlarm(settings, account),
    ];
}

interface Target {
    targetId: pulumi.Output<string>;
    metricNamespace: string;
}

function serviceAlarms(files: Target): MetricAlertSpec[] {
    return [
        {
            ...files,
            role: "unavailable",
            severity: AlarmSeverity.Critical,
            description:
                "Azure fails more than 1 % of the lake's requests; see Azure Service Health and let clients retry",
            metricName: "Availability",
            aggregation: Average,
            comparison: Below,
            threshold: 99,
            windowMinutes: 5,
            frequencyMinutes: 1,
        },
        {
            ...files,
            role: "slow",
            severity: AlarmSeverity.Warning,
            description:
                "Azure takes longer than 500 ms for a request on average; look for small files and listings of large folders",
            metricName: "SuccessServerLatency",
            aggregation: Average,
            comparison: Above,
            threshold: 500,
            windowMinutes: 15,
            frequencyMinutes: 5,
        },
    ];
}

const throttled = [
    "ServerBusyError",
    "ClientThrottlingError",
    "ClientAccountRequestThrottlingError",
    "ClientAccountBandwidthThrottlingError",
];

function refusalAlarms(files: Target): MetricAlertSpec[] {
    const refused = {
        ...files,
        severity: AlarmSeverity.Warning,
        metricName: "Transactions",
        aggregation: Total,
        comparison: Above,
        windowMinutes: 15,
        frequencyMinutes: 5,
    };
    return [
        {
            ...refused,
            role: "throttled",
            description:
                "Azure turned away more than 100 requests for their number or size; spread the load, or let clients back off",
            threshold: 100,
            dimensions: [{ name: "ResponseType", values: throttled }],
        },
        {
            ...refused,
            role: "denied",
            description:
                "More than 100 requests were refused for want of a role; look in StorageBlobLogs for who asks, and for what",
            threshold: 100,
            dimensions: [{ name: "ResponseType", values: ["AuthorizationError"] }],
        },
    ];
}

function volumeAlarms({ location, dailyEgressAlarmGib }: AdlsSettings, files: Target): MetricAlertSpec[] {
    const minutes = 5;
    const limit = requestLimit(location);
    return [
        {
            ...files,
            role: "requests",
            severity: AlarmSeverity.Warning,
            description: `More than 80 % of the ${limit} requests a second that an account answers; ask Azure for more, or split the lake`,
            metricName: "Transactions",
            aggregation: Total,
            comparison: Above,
            threshold: limit * 0.8 * minutes * 60,
            windowMinutes: minutes,
            frequencyMinutes: 5,
        },
        {
            ...files,
            role: "egress",
            severity: AlarmSeverity.Warning,
            description: `More than ${dailyEgressAlarmGib} GiB were read in a day; look in StorageBlobLogs for who reads, and from where`,
            metricName: "Egress",
            aggregation: Total,
            comparison: Above,
            threshold: dailyEgressAlarmGib * gib,
            windowMinutes: 1440,
            frequencyMinutes: 60,
        },
    ];
}

function capacityAlarm({ capacityAlarmGib }: AdlsSettings, account: storage.StorageAccount): MetricAlertSpec {
    return {
        role: "capacity",
        severity: AlarmSeverity.Info,
        description: `The lake holds more than ${capacityAlarmGib} GiB; check what grows, and the lifecycles of its zones`,
        targetId: account.id,
        metricNamespace: "Microsoft.Storage/storageAccounts",
        metricName: "UsedCapacity",
        aggregation: Average,
        comparison: Above,
        threshold: capacityAlarmGib * gib,
        windowMinutes: 60,
        frequencyMinutes: 60,
    };
}
