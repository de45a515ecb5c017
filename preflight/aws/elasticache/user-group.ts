import { same, tags, type Twin } from "../crossing";

const userGroup: Twin = {
    type: "AWS::ElastiCache::UserGroup",
    properties: {
        ...same("engine", "userGroupId", "userIds"),
        ...tags,
    },
    filled: {
        UserIds: "none, where resources of their own add them",
    },
};
export default userGroup;
