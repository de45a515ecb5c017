import type * as storage from "@pulumi/azure-native/storage";
import * as pulumi from "@pulumi/pulumi";
import { alertIds, createMetricAlerts } from "../../foundation/azure/alarms";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import type { AzureKeyArgs } from "../../foundation/azure/placement";
import { privateEndpoint } from "../../foundation/azure/private-endpoint";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { customerKeyFor } from "../../foundation/azure/store-key/customer-key";
import type { LakeZone } from "../shared/lake-zone";
import type { AdlsTarget } from "./access";
import { blobServiceId } from "./account";
import type { AdlsContext } from "./adls-context";
import { lakeAlarms } from "./adls-lake.alarms";
import { endpointsOf } from "./endpoints.rules";
import type { AdlsZone } from "./zone";

/** The parts of a lake that later principals need. */
export interface AdlsParts {
    context: AdlsContext;
    target: AdlsTarget;
}

/** The key given, or one of the lake's own. */
export function keyOf({ name, args, settings, parent }: AdlsContext): AzureKeyArgs {
    const { placement, tags } = args;
    const { environment } = settings;
    return customerKeyFor(name, args.customerKey, {
        usage: AzureKeyUsage.Storage,
        placement,
        environment,
        tags,
        parent,
    });
}

/** Makes the account's private endpoints. */
export function connect({ name, args, settings, parent }: AdlsContext, account: storage.StorageAccount): void {
    const { placement, endpointDns, tags } = args;
    for (const endpoint of endpointsOf(settings.redundancy)) {
        const role = endpoint.subResource.replace("_", "-");
        const dns = endpointDns?.[endpoint.subResource];
        privateEndpoint(name, { ...endpoint, role, targetId: account.id, dns }, placement, { parent, tags });
    }
}

/** Logs requests, measures the lake, and creates its alerts; gives their ids. */
export function watch(context: AdlsContext, account: storage.StorageAccount): pulumi.Output<string[]> {
    const { name, args, settings, parent } = context;
    const { placement, alertGroups, tags } = args;
    const { workspaceId, resourceGroupName } = placement;
    const requests = { role: "requests", resourceId: blobServiceId(account), logs: settings.requestLogs };
    sendDiagnostics(name, requests, workspaceId, { parent });
    sendDiagnostics(name, { role: "account", resourceId: account.id, logs: [] }, workspaceId, { parent });
    const alerts = createMetricAlerts(name, lakeAlarms(settings, account), alertGroups, {
        resourceGroupName,
        parent,
        tags,
    });
    return alertIds(alerts);
}

/** Where each zone is, and what its file system is called. */
export function locate(zones: AdlsZone[], account: storage.StorageAccount) {
    const named = zones.map(({ settings: { zone }, fileSystem }) => [zone, fileSystem.name] as const);
    const host = account.primaryEndpoints.apply(({ dfs }) => new URL(dfs).host);
    return {
        endpoints: pulumi.output(
            Object.fromEntries(named.map(([zone, name]) => [zone, pulumi.interpolate`abfss://${name}@${host}`])),
        ),
        fileSystemNames: pulumi.output(Object.fromEntries(named)),
    };
}

/** The file system of a zone; every lake has all of them. */
export function fileSystemOf(zones: AdlsZone[], wanted: LakeZone): storage.BlobContainer {
    return zones.find(({ settings }) => settings.zone === wanted)?.fileSystem as storage.BlobContainer;
}
