import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ResourceImport } from "../../engine/deployment/importer/resource-import";
import { isProviderType, typePackage } from "../../engine/urn";

interface PackageManifest {
    version?: string;
    pulumi?: { resource?: boolean; version?: string; server?: string };
}

/** Imports of the packages that the program has installed, with these packages' versions, as the program itself would ask for them. */
export function withInstalledVersions(imports: ResourceImport[], folder: string): ResourceImport[] {
    return imports.map((wanted) => {
        const { type, provider, component, remote } = wanted;
        if (provider !== "" || isProviderType(type) || (component && !remote)) return wanted;
        const { pulumi, version = "" } = installed(folder, typePackage(type)) ?? {};
        if (pulumi?.resource !== true) return wanted;
        return {
            ...wanted,
            version: wanted.version === "" ? (pulumi.version ?? version).replace(/^v/, "") : wanted.version,
            pluginDownloadUrl: wanted.pluginDownloadUrl === "" ? (pulumi.server ?? "") : wanted.pluginDownloadUrl,
        };
    });
}

/** The manifest of a provider's SDK, from the folder's or the next `node_modules` above it. */
function installed(folder: string, packageName: string): PackageManifest | undefined {
    for (let at = folder; ; at = path.dirname(at)) {
        const file = path.join(at, "node_modules/@pulumi", packageName, "package.json");
        if (packageName !== "" && existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as PackageManifest;
        if (path.dirname(at) === at) return undefined;
    }
}
