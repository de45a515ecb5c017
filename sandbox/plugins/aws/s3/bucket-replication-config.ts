import { idFrom, type AwsBehaviour } from "../subject";

const bucketReplicationConfig: AwsBehaviour = {
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketReplicationConfig;
