import type { PropertyMap } from "../../../host/wire";
import { engineFamily, engines } from "../../rds/engines";
import type { AwsFunction } from "../../subject";

/** The newest version of an engine that fits what is asked; an error when none does, as from RDS. */
const getEngineVersion: AwsFunction = (args, { region }) => {
    const name = String(args["engine"]);
    const engine = engines[name];
    if (engine === undefined)
        throw new Error(`rds engine "${name}" is not offered; choose one of ${Object.keys(engines).join(", ")}`);
    const asked = typeof args["version"] === "string" ? args["version"] : "";
    const preferred = Array.isArray(args["preferredVersions"]) ? args["preferredVersions"].map(String) : [];
    const fits = (version: string) => asked === "" || version === asked || version.startsWith(`${asked}.`);
    const offered = engine.versions.filter(fits);
    const version = preferred.find((wanted) => offered.includes(wanted)) ?? offered.at(-1);
    if (version === undefined)
        throw new Error(
            `rds ${name} "${asked}" is not offered in ${region}; choose one of ${engine.versions.join(", ")}`,
        );
    return { ...described(name, version), ...args, id: version, region, version, versionActual: version };
};
export default getEngineVersion;

function described(engine: string, version: string): PropertyMap {
    return {
        defaultCharacterSet: "",
        engineDescription: engine,
        exportableLogTypes:
            engineFamily(engine) === "postgres"
                ? ["postgresql", "upgrade"]
                : ["audit", "error", "general", "slowquery"],
        parameterGroupFamily: parameterFamily(engine, version),
        status: "available",
        supportedCharacterSets: [],
        supportedFeatureNames: [],
        supportedModes: ["provisioned"],
        supportedTimezones: [],
        supportsCertificateRotationWithoutRestart: true,
        supportsGlobalDatabases: engine.startsWith("aurora"),
        supportsIntegrations: false,
        supportsLimitlessDatabase: false,
        supportsLocalWriteForwarding: false,
        supportsLogExportsToCloudwatch: true,
        supportsParallelQuery: false,
        supportsReadReplica: true,
        validMajorTargets: [],
        validMinorTargets: [],
        validUpgradeTargets: [],
        versionDescription: `${engine} ${version}`,
    };
}

function parameterFamily(engine: string, version: string): string {
    const parts = version.split(".");
    return engineFamily(engine) === "postgres" ? `${engine}${parts[0]}` : `${engine}${parts.slice(0, 2).join(".")}`;
}
