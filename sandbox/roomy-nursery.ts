/** Node's garbage collector starts with little room (MiB), and a process that lives for seconds pays for it: flags that give it more. */
export const roomyNursery = ["--min-semi-space-size=64", "--max-semi-space-size=64"];
