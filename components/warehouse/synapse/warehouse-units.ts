/** How many queries a dedicated SQL pool of each size runs at once. Source: "Memory and concurrency limits for dedicated SQL pool in Azure Synapse Analytics". */
export const concurrentQueries: ReadonlyMap<string, number> = new Map([
    ["DW100c", 4],
    ["DW200c", 8],
    ["DW300c", 12],
    ["DW400c", 16],
    ["DW500c", 20],
    ["DW1000c", 32],
    ["DW1500c", 32],
    ["DW2000c", 48],
    ["DW2500c", 48],
    ["DW3000c", 64],
    ["DW5000c", 64],
    ["DW6000c", 128],
    ["DW7500c", 128],
    ["DW10000c", 128],
    ["DW15000c", 128],
    ["DW30000c", 128],
]);
