import type { Behaviour } from "../cloud/behaviour";
import { randomText, textProblems } from "./characters";

const randomString: Behaviour = {
    check: textProblems,
    idOf: ({ result }) => String(result),
    outputs: ({ inputs }) => ({ result: randomText(inputs) }),
    imported: (id) => ({ length: id.length }),
};
export default randomString;
