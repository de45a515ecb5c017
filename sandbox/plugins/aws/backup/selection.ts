import type { AwsBehaviour } from "../subject";

const selection: AwsBehaviour = {
    replaces: ["conditions", "iamRoleArn", "notResources", "planId", "resources", "selectionTags"],
    id: ({ seed }) => seed.uuid("id"),
};
export default selection;
