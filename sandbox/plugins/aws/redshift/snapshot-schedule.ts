import { idFrom, type AwsBehaviour } from "../subject";

const snapshotSchedule: AwsBehaviour = {
    autoName: {
        property: "identifier",
        compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`,
        randomDigits: 7,
        maxLength: 255,
    },
    replaces: ["identifier", "identifierPrefix", "description"],
    id: idFrom("identifier"),
    outputs: ({ arn, text }) => ({ arn: arn("redshift", `snapshotschedule:${text("identifier")}`) }),
};
export default snapshotSchedule;
