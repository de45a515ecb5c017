import type { AwsBehaviour } from "../subject";

const bucketIntelligentTieringConfiguration: AwsBehaviour = {
    autoName: { maxLength: 64 },
    id: ({ text }) => `${text("bucket")}:${text("name")}`,
    imported: (id) => ({ bucket: id.split(":")[0], name: id.split(":")[1] }),
};
export default bucketIntelligentTieringConfiguration;
