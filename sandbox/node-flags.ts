/**
 * Flags for a process that lives for seconds, where Node, made for servers, collects garbage as if memory were scarce: young objects get room, and the
 * heap grows before all of it is searched (MiB).
 */
export const shortLived = ["--min-semi-space-size=16", "--max-semi-space-size=16", "--initial-heap-size=256"];
