import type { AwsBehaviour } from "../subject";

const workgroup: AwsBehaviour = {
    outputs: ({ arn, text, inputs }) => ({
        arn: arn("athena", `workgroup/${text("name")}`),
        state: inputs["state"] ?? "ENABLED",
    }),
    imported: (id) => ({ name: id }),
};
export default workgroup;
