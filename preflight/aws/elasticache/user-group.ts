import { same, tags, type Twin } from "../crossing";

const userGroup: Twin = {
    type: "AWS::ElastiCache::UserGroup",
    properties: {
        ...same("engine", "userGroupId", "userIds"),
        ...tags,
    },
};
export default userGroup;
