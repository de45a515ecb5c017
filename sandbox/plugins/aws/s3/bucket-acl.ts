import { idFrom, type AwsBehaviour } from "../subject";

const bucketAcl: AwsBehaviour = {
    replaces: ["expectedBucketOwner"],
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketAcl;
