import { idFrom, type AwsBehaviour } from "../subject";

const bucketNotification: AwsBehaviour = {
    id: idFrom("bucket"),
    imported: (id) => ({ bucket: id }),
};
export default bucketNotification;
