import type { AwsBehaviour } from "../subject";

const plan: AwsBehaviour = {
    keeps: ["name"],
    id: ({ seed }) => seed.uuid("id"),
    outputs: ({ id, arn, seed }) => ({ arn: arn("backup", `backup-plan:${id}`), version: seed.base36("version", 32) }),
};
export default plan;
