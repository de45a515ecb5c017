import type * as bcrypt from "bcryptjs";
import type { Behaviour } from "../cloud/behaviour";
import { randomText, textProblems } from "./characters";

/** bcrypt reads 72 bytes at most; the cost is the real provider's. */
const bcryptCost = 10;
const bcryptBytes = 72;

const randomPassword: Behaviour = {
    check: textProblems,
    idOf: () => "none",
    outputs: ({ inputs }) => {
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- a preview hashes nothing, and it is the largest part of this plugin
        const { hashSync, truncates } = require("bcryptjs") as typeof bcrypt;
        const result = randomText(inputs);
        const hashed = truncates(result) ? Buffer.from(result).subarray(0, bcryptBytes).toString() : result;
        return { result, bcryptHash: hashSync(hashed, bcryptCost) };
    },
};
export default randomPassword;
