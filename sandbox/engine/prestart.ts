import type { Operation } from "./operation";
import { isProviderType, providerPackage } from "./urn";

/** The packages whose plugins will surely be needed: they can start while the program does. */
export function neededPackages({ deployment, config }: Operation): string[] {
    const used = (deployment?.resources ?? [])
        .filter(({ type }) => isProviderType(type))
        .map(({ type }) => providerPackage(type));
    const configured = [...config.keys()].map((key) => key.split(":")[0] ?? "");
    const packages = used.length > 0 ? used : configured;
    return [...new Set(packages)].filter((name) => name !== "pulumi" && name !== "");
}
