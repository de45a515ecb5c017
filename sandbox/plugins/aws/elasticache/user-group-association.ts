import type { AwsBehaviour } from "../subject";

const userGroupAssociation: AwsBehaviour = {
    replaces: ["userGroupId", "userId"],
    id: ({ text }) => `${text("userGroupId")},${text("userId")}`,
};
export default userGroupAssociation;
