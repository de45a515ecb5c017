import { randomBytes } from "node:crypto";
import type { Behaviour } from "../cloud/behaviour";

/** Its id tells nothing: the bytes are secret. */
const random: Behaviour = {
    idOf: () => "none",
    outputs: ({ inputs }) => {
        const bytes = randomBytes(Number(inputs["length"]));
        return { base64: bytes.toString("base64"), hex: bytes.toString("hex") };
    },
};
export default random;
