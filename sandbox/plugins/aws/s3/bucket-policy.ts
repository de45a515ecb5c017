import { idFrom, type AwsBehaviour } from "../subject";

const bucketPolicy: AwsBehaviour = {
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketPolicy;
