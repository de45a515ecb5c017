import { idFrom, type AwsBehaviour } from "../subject";

const user: AwsBehaviour = {
    replaces: ["userId", "userName"],
    id: idFrom("userId"),
    outputs: ({ id, arn }) => ({ arn: arn("elasticache", `user:${id}`) }),
};
export default user;
