import { hashSync, truncates } from "bcryptjs";
import type { Behaviour } from "../cloud/behaviour";
import { randomText, textProblems } from "./characters";

/** bcrypt reads 72 bytes at most; the cost is the real provider's. */
const bcryptCost = 10;
const bcryptBytes = 72;

const randomPassword: Behaviour = {
    check: textProblems,
    idOf: () => "none",
    outputs: ({ inputs }) => {
        const result = randomText(inputs);
        const hashed = truncates(result) ? Buffer.from(result).subarray(0, bcryptBytes).toString() : result;
        return { result, bcryptHash: hashSync(hashed, bcryptCost) };
    },
};
export default randomPassword;
