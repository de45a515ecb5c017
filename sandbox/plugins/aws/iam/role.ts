import { idFrom, creationTime, type AwsBehaviour } from "../subject";

const role: AwsBehaviour = {
    autoName: { maxLength: 64 },
    replaces: ["path"],
    id: idFrom("name"),
    outputs: ({ seed, arn, text, inputs }) => ({
        arn: arn("iam", `role${inputs["path"] === undefined ? "/" : text("path")}${text("name")}`),
        createDate: creationTime,
        maxSessionDuration: inputs["maxSessionDuration"] ?? 3600,
        path: inputs["path"] ?? "/",
        uniqueId: `AROA${seed.base32("unique id", 17)}`,
    }),
};
export default role;
