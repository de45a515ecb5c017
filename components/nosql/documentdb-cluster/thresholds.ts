import type { DocumentdbSettings } from "./documentdb-cluster.settings";

const bytesPerGib = 2 ** 30;
/** The most that a cluster holds. Source: "Amazon DocumentDB quotas and limits", cluster limits. */
const mostVolumeBytes = 128 * 1024 * bytesPerGib;

/** What the size of an instance decides, computed once for the alarms and their tests. */
export function thresholdsOf({ instance }: Pick<DocumentdbSettings, "instance">) {
    const share = (whole: number, part: number) => Math.floor(whole * part);
    const memory = instance.memoryGib * bytesPerGib;
    return {
        freeableMemoryBytes: { warning: share(memory, 0.1), critical: share(memory, 0.05) },
        connections: { warning: share(instance.mostConnections, 0.8), critical: share(instance.mostConnections, 0.95) },
        cursors: Math.max(1, share(instance.mostCursors, 0.8)),
        volumeBytes: { warning: share(mostVolumeBytes, 0.7), critical: share(mostVolumeBytes, 0.85) },
    };
}
