import type { AwsBehaviour } from "../subject";

const crawler: AwsBehaviour = {
    outputs: ({ arn, text }) => ({ arn: arn("glue", `crawler/${text("name")}`) }),
    imported: (id) => ({ name: id }),
};
export default crawler;
