import { idFrom, type AwsBehaviour } from "../subject";

const secretRotation: AwsBehaviour = {
    replaces: ["secretId"],
    id: idFrom("secretId"),
    imported: (id) => ({ secretId: id }),
    outputs: ({ inputs }) => ({ rotationEnabled: inputs["rotationRules"] !== undefined }),
};
export default secretRotation;
