import { idFrom, type AwsBehaviour } from "../subject";

const secretPolicy: AwsBehaviour = {
    replaces: ["secretArn"],
    id: idFrom("secretArn"),
    imported: (id) => ({ secretArn: id }),
};
export default secretPolicy;
