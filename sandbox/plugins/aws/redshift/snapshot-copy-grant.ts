import { idFrom, type AwsBehaviour } from "../subject";

const snapshotCopyGrant: AwsBehaviour = {
    replaces: ["snapshotCopyGrantName", "kmsKeyId"],
    id: idFrom("snapshotCopyGrantName"),
    outputs: ({ arn, id }) => ({ arn: arn("redshift", `snapshotcopygrant:${id}`) }),
    imported: (id) => ({ snapshotCopyGrantName: id }),
};
export default snapshotCopyGrant;
