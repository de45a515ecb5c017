import { idFrom, type AwsBehaviour } from "../subject";

const userGroup: AwsBehaviour = {
    replaces: ["userGroupId"],
    id: idFrom("userGroupId"),
    outputs: ({ id, arn }) => ({ arn: arn("elasticache", `usergroup:${id}`) }),
};
export default userGroup;
