import type { AwsBehaviour } from "../subject";

const policy: AwsBehaviour = {
    autoName: { maxLength: 128 },
    replaces: ["description", "path"],
    id: ({ arn, text, inputs }) =>
        arn("iam", `policy${inputs["path"] === undefined ? "/" : text("path")}${text("name")}`),
    outputs: ({ id, seed, inputs }) => ({
        arn: id,
        attachmentCount: 0,
        path: inputs["path"] ?? "/",
        policyId: `ANPA${seed.base32("policy id", 17)}`,
    }),
};
export default policy;
