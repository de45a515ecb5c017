import { idFrom, type AwsBehaviour } from "../subject";

const bucketLogging: AwsBehaviour = {
    replaces: ["expectedBucketOwner"],
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketLogging;
