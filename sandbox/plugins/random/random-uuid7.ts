import { randomBytes } from "node:crypto";
import type { Behaviour } from "../cloud/behaviour";

/** Version 7 of RFC 9562: 48 bits of Unix time in milliseconds, then version, variant and random bits. */
const uuid: Behaviour = {
    idOf: ({ result }) => String(result),
    outputs: () => {
        const bytes = randomBytes(16);
        bytes.writeUIntBE(Date.now(), 0, 6);
        bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
        bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
        const hex = bytes.toString("hex");
        return {
            result: [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-"),
        };
    },
};
export default uuid;
