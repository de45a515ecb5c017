import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { Analyzer } from "@pulumi/pulumi/provider/experimental/analyzer";
import * as strata from "../../../components";

const folder = path.resolve(__dirname, "../../../components");

describe("The component package", () => {
    const exported: [string, unknown][] = Object.entries(strata);
    const isComponent = (value: unknown) =>
        typeof value === "function" && value.prototype instanceof pulumi.ComponentResource;
    const names = exported.filter(([, value]) => isComponent(value)).map(([name]) => name);
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
    const { components, typeDefinitions } = new Analyzer(folder, "strata", manifest, new Set(names)).analyze();

    it("serves every component that it exports to every language", () => {
        assert.deepEqual(Object.keys(components).sort(), names.sort());
        for (const name of [
            "DataPlatform",
            "RdsDatabase",
            "S3Lake",
            "AwsNetwork",
            "StoreKey",
            "StoreSecret",
            "AlertTopics",
        ]) {
            assert.ok(names.includes(name), name);
        }
    });

    it("gives every argument and output a type", () => {
        const untyped = JSON.stringify({ components, typeDefinitions }).match(/.{80}pulumi\.json#\/Any/g);
        assert.equal(untyped, null);
    });

    it("explains every argument and output", () => {
        for (const { name, inputs, outputs } of Object.values(components)) {
            for (const [key, property] of Object.entries({ ...inputs, ...outputs })) {
                assert.ok(property.description, `${name}.${key}`);
            }
        }
    });
});
