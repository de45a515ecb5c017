import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ResourceImport } from "../../engine/deployment/importer/resource-import";
import { isProviderType, typePackage } from "../../engine/urn";

/** Where the SDKs of providers are. */
const SDKS = "node_modules/@pulumi";

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

/** A provider's plugin that a program in the folder would ask for. */
export interface NeededPlugin {
    name: string;
    version: string;
}

/** The plugins of the SDKs that a program in the folder has installed, by name. */
export function neededPlugins(folder: string): NeededPlugin[] {
    const root = folders(folder).find((at) => existsSync(path.join(at, SDKS)));
    if (root === undefined) return [];
    return readdirSync(path.join(root, SDKS)).flatMap((name) => {
        const { pulumi, version = "" } = installed(root, name) ?? {};
        return pulumi?.resource === true ? [{ name, version: (pulumi.version ?? version).replace(/^v/, "") }] : [];
    });
}

/** The manifest of a provider's SDK, from the folder's or the next `node_modules` above it. */
function installed(folder: string, packageName: string): PackageManifest | undefined {
    if (packageName === "") return undefined;
    const files = folders(folder).map((at) => path.join(at, SDKS, packageName, "package.json"));
    const file = files.find((candidate) => existsSync(candidate));
    return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as PackageManifest);
}

/** The folder and those above it. */
function folders(folder: string): string[] {
    const above = path.dirname(folder);
    return above === folder ? [folder] : [folder, ...folders(above)];
}
