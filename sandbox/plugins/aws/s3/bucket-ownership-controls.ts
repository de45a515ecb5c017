import { idFrom, type AwsBehaviour } from "../subject";

const bucketOwnershipControls: AwsBehaviour = {
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketOwnershipControls;
