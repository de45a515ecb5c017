import { createHash } from "node:crypto";
import { checkAws } from "../../../preflight/aws/check-aws";
import type { Json, JsonObject } from "../../../preflight/aws/crossing";
import type { Problem } from "../../../preflight/aws/problem";
import type { Recorded } from "../../components/mocks";

const hex = (text: string) => createHash("sha256").update(text).digest("hex");
const uuid = (text: string) => hex(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, "$1-$2-$3-$4-$5");

/** What the mocks call `vpc-my-network` or `key/my-key-id`, as AWS would write it. */
function realistic(value: Json): Json {
    // What the mocks have no value for.
    if (value === "") return "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    if (typeof value === "string") {
        return value
            .replace(
                /^(vpc|subnet|sg|rtb)-(?![0-9a-f]{17}$).+$/,
                (_, kind: string) => `${kind}-${hex(value).slice(0, 17)}`,
            )
            .replace(/:key\/([\w-]+)$/, (_, name: string) => `:key/${uuid(name)}`);
    }
    if (Array.isArray(value)) return value.map(realistic);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, realistic(item)]));
}

/** What AWS would refuse in recorded resources of a region. */
export function problemsIn(resources: readonly Recorded[], region: string): Problem[] {
    return checkAws(
        resources.map(({ type, name, inputs }) => ({
            type,
            name,
            inputs: realistic(inputs as JsonObject) as JsonObject,
            region,
        })),
    );
}

/** The same, one line a problem. */
export function refusedIn(resources: readonly Recorded[], region = "eu-west-2"): string[] {
    return problemsIn(resources, region).map(
        ({ type, name, property, message, rule }) => `${name} (${type}) ${property}: ${message} (${rule})`,
    );
}
