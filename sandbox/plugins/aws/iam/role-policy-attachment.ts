import type { AwsBehaviour } from "../subject";

const rolePolicyAttachment: AwsBehaviour = {
    replaces: ["role", "policyArn"],
    id: ({ text }) => `${text("role")}/${text("policyArn")}`,
    imported: (id) => ({ role: id.slice(0, id.indexOf("/")), policyArn: id.slice(id.indexOf("/") + 1) }),
};
export default rolePolicyAttachment;
