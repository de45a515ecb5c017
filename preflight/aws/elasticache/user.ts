import { members, none, same, tags, type Twin } from "../crossing";

const user: Twin = {
    type: "AWS::ElastiCache::User",
    properties: {
        ...same("accessString", "engine", "noPasswordRequired", "passwords", "userId", "userName"),
        authenticationMode: members("AuthenticationMode", {
            ...same("passwords", "type"),
            ...none("computed", "passwordCount"),
        }),
        ...tags,
        ...none("write-only: there is no value to look at", "passwordsWo", "passwordsWoVersion"),
    },
};
export default user;
