import { idFrom, type AwsBehaviour } from "../subject";

const bucketObjectLockConfiguration: AwsBehaviour = {
    replaces: ["expectedBucketOwner"],
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketObjectLockConfiguration;
