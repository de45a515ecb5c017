import { none, renamed, tags, type Twin } from "../crossing";

const snapshotSchedule: Twin = {
    type: "AWS::Redshift::SnapshotSchedule",
    properties: {
        ...renamed({
            definitions: "ScheduleDefinitions",
            description: "ScheduleDescription",
            identifier: "ScheduleIdentifier",
        }),
        ...tags,
        ...none("how the provider works", "forceDestroy"),
        ...none("the provider makes the name of it", "identifierPrefix"),
    },
    filled: { ScheduleIdentifier: "a name of its own" },
};
export default snapshotSchedule;
