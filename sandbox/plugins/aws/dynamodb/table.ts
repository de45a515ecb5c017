import type { PropertyMap } from "../../host/wire";
import { creationTime, idFrom } from "../subject";
import type { AwsBehaviour, AwsSubject } from "../subject";

/** Capacity, indexes, streams, replicas and class change in place; keys and local indexes are decided when the table is made. */
const table: AwsBehaviour = {
    replaces: [
        "hashKey",
        "rangeKey",
        "localSecondaryIndexes",
        "importTable",
        "restoreBackupArn",
        "restoreDateTime",
        "restoreSourceName",
        "restoreSourceTableArn",
        "restoreToLatestTime",
    ],
    keeps: ["replicas", "globalSecondaryIndexes", "attributes"],
    id: idFrom("name"),
    outputs: tableOutputs,
};
export default table;

function tableOutputs({ arn, text, inputs }: AwsSubject): PropertyMap {
    const tableArn = arn("dynamodb", `table/${text("name")}`);
    const isOnDemand = inputs["billingMode"] === "PAY_PER_REQUEST";
    const hasStream = inputs["streamEnabled"] === true;
    return {
        arn: tableArn,
        readCapacity: isOnDemand ? 0 : (inputs["readCapacity"] ?? 1),
        writeCapacity: isOnDemand ? 0 : (inputs["writeCapacity"] ?? 1),
        streamArn: hasStream ? `${tableArn}/stream/${creationTime}` : "",
        streamLabel: hasStream ? creationTime : "",
        tableClass: inputs["tableClass"] ?? "STANDARD",
    };
}
