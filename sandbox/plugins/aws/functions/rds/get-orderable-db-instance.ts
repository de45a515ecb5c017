import type { PropertyMap } from "../../../host/wire";
import { latestVersion } from "../../rds/engines";
import type { AwsFunction } from "../../subject";
import { zonesOf } from "../../zones";

/** The classes that every engine of the table is offered with. */
const families = ["db.t4g", "db.m6g", "db.r6g", "db.r7g"];

/** Whether a class can be had, and what it can do: the first preferred one, else the one that is asked for. */
const getOrderableDbInstance: AwsFunction = (args, { region }) => {
    const preferred = Array.isArray(args["preferredInstanceClasses"])
        ? args["preferredInstanceClasses"].map(String)
        : [];
    const asked = [...(typeof args["instanceClass"] === "string" ? [args["instanceClass"]] : []), ...preferred];
    const offered = (name: string) => families.some((family) => name.startsWith(`${family}.`));
    const instanceClass = asked.length === 0 ? "db.t4g.medium" : asked.find(offered);
    if (instanceClass === undefined) {
        throw new Error(
            `rds instance class ${asked.join(", ")} is not orderable in ${region}; choose one of the families ${families.join(", ")}`,
        );
    }
    const engine = String(args["engine"]);
    return {
        ...capabilities,
        engineVersion: latestVersion(engine),
        availabilityZones: zonesOf(region),
        ...args,
        id: instanceClass,
        instanceClass,
        region,
    };
};
export default getOrderableDbInstance;

const capabilities: PropertyMap = {
    availabilityZoneGroup: "",
    licenseModel: "general-public-license",
    maxIopsPerDbInstance: 64000,
    maxIopsPerGib: 500,
    maxStorageSize: 65536,
    minIopsPerDbInstance: 1000,
    minIopsPerGib: 0.5,
    minStorageSize: 5,
    multiAzCapable: true,
    outpostCapable: false,
    readReplicaCapable: true,
    storageType: "gp3",
    supportedEngineModes: ["provisioned"],
    supportedNetworkTypes: ["IPV4", "DUAL"],
    supportsClusters: false,
    supportsEnhancedMonitoring: true,
    supportsGlobalDatabases: false,
    supportsIamDatabaseAuthentication: true,
    supportsIops: true,
    supportsKerberosAuthentication: true,
    supportsMultiAz: true,
    supportsPerformanceInsights: true,
    supportsStorageAutoscaling: true,
    supportsStorageEncryption: true,
    vpc: true,
};
