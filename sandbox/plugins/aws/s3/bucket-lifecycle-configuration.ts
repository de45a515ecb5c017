import { idFrom, type AwsBehaviour } from "../subject";

const bucketLifecycleConfiguration: AwsBehaviour = {
    replaces: ["expectedBucketOwner"],
    id: idFrom("bucket"),
    outputs: ({ inputs }) => ({
        expectedBucketOwner: inputs["expectedBucketOwner"] ?? "",
        transitionDefaultMinimumObjectSize: inputs["transitionDefaultMinimumObjectSize"] ?? "all_storage_classes_128K",
    }),
    imported: (id) => ({ bucket: id }),
};
export default bucketLifecycleConfiguration;
