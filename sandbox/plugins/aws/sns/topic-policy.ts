import { idFrom, type AwsBehaviour } from "../subject";

const topicPolicy: AwsBehaviour = {
    replaces: ["arn"],
    id: idFrom("arn"),
    outputs: ({ account }) => ({ owner: account }),
    imported: (id) => ({ arn: id }),
};
export default topicPolicy;
