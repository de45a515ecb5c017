/**
 * Node's garbage collector starts with little room, and a process that lives for seconds pays for it: flags that give its young objects more, and let
 * the heap grow before all of it is searched (MiB).
 */
export const roomyNursery = ["--min-semi-space-size=64", "--max-semi-space-size=64", "--initial-heap-size=1024"];
