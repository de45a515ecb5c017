/** A version of DocumentDB. Sources: "Amazon DocumentDB engine version support dates" and "Amazon DocumentDB features and configurations". */
export interface EngineVersion {
    version: string;
    /** The family of its cluster parameter groups. */
    family: string;
    serverless: boolean;
    /** Whether it has I/O-optimized storage. */
    ioOptimized: boolean;
}

/** The versions in standard support; 3.6 left it on 2026-03-30. */
export const engineVersions: ReadonlyMap<string, EngineVersion> = new Map(
    [
        { version: "4.0.0", family: "docdb4.0", serverless: false, ioOptimized: false },
        { version: "5.0.0", family: "docdb5.0", serverless: true, ioOptimized: true },
        { version: "8.0.0", family: "docdb8.0", serverless: true, ioOptimized: true },
    ].map((each) => [each.version, each]),
);

/** The version with long-term support. */
export const defaultVersion = "5.0.0";
