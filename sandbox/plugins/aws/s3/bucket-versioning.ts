import { idFrom, type AwsBehaviour } from "../subject";

const bucketVersioning: AwsBehaviour = {
    replaces: ["expectedBucketOwner"],
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketVersioning;
