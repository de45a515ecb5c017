import { idFrom, type AwsBehaviour } from "../subject";

const bucketPublicAccessBlock: AwsBehaviour = {
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketPublicAccessBlock;
