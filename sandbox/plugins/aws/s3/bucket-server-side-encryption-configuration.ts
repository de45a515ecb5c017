import { idFrom, type AwsBehaviour } from "../subject";

const bucketServerSideEncryptionConfiguration: AwsBehaviour = {
    replaces: ["expectedBucketOwner"],
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketServerSideEncryptionConfiguration;
