import type { Behaviour } from "../cloud/behaviour";
import { shuffled } from "./characters";

/** More results than inputs repeat the inputs, each round in its own order. */
const randomShuffle: Behaviour = {
    idOf: () => "-",
    outputs: ({ inputs }) => {
        const items = Array.isArray(inputs["inputs"]) ? inputs["inputs"] : [];
        const count = typeof inputs["resultCount"] === "number" ? inputs["resultCount"] : items.length;
        const results = [];
        while (results.length < count && items.length > 0) results.push(...shuffled(items));
        return { results: results.slice(0, count) };
    },
};
export default randomShuffle;
