import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { canonicalType } from "../../../policy-pack/frame/type-tokens";
import { rules } from "../../../policy-pack/rules";
import { definitionOf } from "../typings";

const types = rules
    .flatMap(({ types: own, reaches }) => [...(own === "any" ? [] : own), ...reaches.map(({ type }) => type)])
    .filter((type) => type.startsWith("azure-native:"));

describe("every name that the SDK knows for a type of Azure is the type that rules name", () => {
    for (const type of [...new Set(types)].sort()) {
        it(type, () => {
            const source = readFileSync(`${definitionOf(type)}.js`, "utf8");
            const aliases = [...source.matchAll(/\{ type: "([^"]+)" \}/g)].map(([, alias = ""]) => alias);
            assert.deepEqual(
                aliases.filter((alias) => canonicalType(alias) !== type),
                [],
            );
        });
    }
});
