import * as monitor from "@pulumi/azure-native/monitor";
import type * as pulumi from "@pulumi/pulumi";

/** What a resource sends to the workspace. */
export interface DiagnosticsSpec {
    /** The part of the name before "-diagnostics": `${name}-${role}-diagnostics`. */
    role: string;
    /** The resource, or the part of it that has logs of its own, such as a storage account's `/blobServices/default`. */
    resourceId: pulumi.Input<string>;
    /** Log categories; an empty list for none. Default: all of them, by the group allLogs. */
    logs?: string[];
    /** Whether metrics go there as well. Default: true. */
    metrics?: boolean;
}

/** Sends a resource's logs and metrics to a Log Analytics workspace, which decides how long they are kept. */
export function sendDiagnostics(
    name: string,
    { role, resourceId, logs, metrics }: DiagnosticsSpec,
    workspaceId: pulumi.Input<string>,
    { parent }: { parent: pulumi.Resource },
): monitor.DiagnosticSetting {
    const categories = logs?.map((category) => ({ category, enabled: true }));
    return new monitor.DiagnosticSetting(
        `${name}-${role}-diagnostics`,
        {
            resourceUri: resourceId,
            workspaceId,
            logs: categories ?? [{ categoryGroup: "allLogs", enabled: true }],
            metrics: (metrics ?? true) ? [{ category: "AllMetrics", enabled: true }] : undefined,
        },
        { parent },
    );
}
