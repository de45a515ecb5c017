import { creationTime, type AzureBehaviour } from "../subject";

/** Logs are written to it by an id of its own. */
const workspace: AzureBehaviour = {
    autoName: { maxLength: 63 },
    outputs: ({ seed }) => ({
        customerId: seed.uuid("customer"),
        createdDate: creationTime,
        modifiedDate: creationTime,
    }),
};
export default workspace;
