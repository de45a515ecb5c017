import { randomUUID } from "node:crypto";
import type { Behaviour } from "../cloud/behaviour";

const uuid: Behaviour = {
    idOf: ({ result }) => String(result),
    outputs: () => ({ result: randomUUID() }),
};
export default uuid;
