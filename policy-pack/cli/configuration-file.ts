import { dirname, resolve } from "node:path";
import type { ConfigurationFile } from "../check/check-state";
import { configurationPolicy } from "../frame/pack-configuration";
import { readJson, UsageError } from "./usage-error";

/** A policy configuration file, the files that it names found beside it; empty when none is given. */
export function configurationFile(file: string | undefined): ConfigurationFile {
    if (file === undefined) {
        return {};
    }
    const value = readJson(file);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new UsageError(`${file}: an object with one entry a rule is allowed; write one`);
    }
    const { [configurationPolicy]: own = {}, ...others } = value as ConfigurationFile;
    if (typeof own === "string") {
        return value as ConfigurationFile;
    }
    const beside = (path: unknown) => (typeof path === "string" ? resolve(dirname(file), path) : path);
    const named = Object.entries(own).map(([name, path]) => [
        name,
        name === "exemptions" || name === "known" ? beside(path) : path,
    ]);
    return { ...others, [configurationPolicy]: Object.fromEntries(named) as typeof own };
}
