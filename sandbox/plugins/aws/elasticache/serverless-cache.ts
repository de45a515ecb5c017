import { creationTime, idFrom, type AwsBehaviour } from "../subject";
import { cacheHost } from "./endpoints";

const serverlessCache: AwsBehaviour = {
    autoName: {
        compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`,
        randomDigits: 7,
        maxLength: 40,
    },
    replaces: ["kmsKeyId", "name", "snapshotArnsToRestores", "subnetIds"],
    id: idFrom("name"),
    outputs: (subject) => {
        const { id, arn, inputs } = subject;
        const address = cacheHost(subject, "", id, ".serverless");
        const major = String(inputs["majorEngineVersion"] ?? "8");
        return {
            arn: arn("elasticache", `serverlesscache:${id}`),
            createTime: creationTime,
            endpoints: [{ address, port: 6379 }],
            readerEndpoints: [{ address, port: 6380 }],
            fullEngineVersion: `${major}.2`,
            majorEngineVersion: major,
            status: "available",
        };
    },
    imported: (id) => ({ name: id, engine: "valkey" }),
};
export default serverlessCache;
