import type { AwsBehaviour } from "../subject";

const rolePolicy: AwsBehaviour = {
    autoName: { maxLength: 128 },
    replaces: ["role"],
    id: ({ text }) => `${text("role")}:${text("name")}`,
    imported: (id) => ({ role: id.split(":")[0], name: id.split(":")[1] }),
};
export default rolePolicy;
