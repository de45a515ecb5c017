import { randomInt } from "node:crypto";
import type { Failure } from "../check/conform";
import type { Behaviour, Subject } from "../cloud/behaviour";

const randomInteger: Behaviour = {
    check: rangeProblems,
    idOf: ({ result }) => String(result),
    outputs: ({ inputs }) => ({ result: randomInt(Number(inputs["min"]), Number(inputs["max"]) + 1) }),
    imported: (id) => {
        const [result = id, min = result, max = result] = id.split(",");
        return { min: Number(min), max: Number(max) };
    },
};
export default randomInteger;

function rangeProblems({ inputs }: Subject): Failure[] {
    const { min, max } = inputs;
    if (typeof min !== "number" || typeof max !== "number" || min <= max) return [];
    return [{ property: "max", reason: `max ${max} is less than min ${min}; set max to ${min} or more` }];
}
