import { idFrom, type AwsBehaviour } from "../subject";
import { websiteOutputs } from "./website-zones";

const bucketWebsiteConfiguration: AwsBehaviour = {
    replaces: ["bucket", "expectedBucketOwner"],
    id: idFrom("bucket"),
    outputs: (subject) => websiteOutputs(subject.text("bucket"), subject),
    imported: (id) => ({ bucket: id }),
};
export default bucketWebsiteConfiguration;
