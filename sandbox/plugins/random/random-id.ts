import { randomBytes } from "node:crypto";
import type { Behaviour } from "../cloud/behaviour";

const randomId: Behaviour = {
    idOf: ({ b64Url, prefix }) => String(b64Url).slice(typeof prefix === "string" ? prefix.length : 0),
    outputs: ({ inputs }) => {
        const bytes = randomBytes(Number(inputs["byteLength"]));
        const prefix = typeof inputs["prefix"] === "string" ? inputs["prefix"] : "";
        const hex = bytes.toString("hex");
        return {
            hex: prefix + hex,
            dec: prefix + BigInt(`0x${hex === "" ? "0" : hex}`).toString(),
            b64Std: prefix + bytes.toString("base64"),
            b64Url: prefix + bytes.toString("base64url"),
        };
    },
    imported: (id) => ({ byteLength: Buffer.from(id, "base64url").length }),
};
export default randomId;
