import { listed, renamed, unknown, type Twin } from "../crossing";

const userGroupAssociation: Twin = {
    type: "AWS::ElastiCache::UserGroup",
    properties: { ...renamed({ userGroupId: "UserGroupId" }), userId: listed("UserIds") },
    base: { Engine: unknown },
};
export default userGroupAssociation;
