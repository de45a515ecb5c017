import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { Tier } from "../../../components/shared/tier";
import { checkAzure } from "../../../preflight/azure/check-azure";
import { azureCreateOnly } from "../../../preflight/azure/create-only";
import type { Recorded } from "../../components/mocks";
import { recordPlatform, stackConfig } from "../../components/stacks";

const root = path.resolve(__dirname, "../../..");

const sources = (folder: string): string[] =>
    fs
        .readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => path.join(folder, file));

/** The Azure stores of prod, which has them all, in one tier. */
async function azureStores(tier: Tier): Promise<Recorded[]> {
    const config = stackConfig("prod");
    const onAzure = new Set(["azure-sql", "azure-postgres", "cosmos", "azure-redis", "adls", "synapse"]);
    const kept = <T extends { service: string }>(stores: T[] = []): T[] =>
        stores.filter(({ service }) => onAzure.has(service)).map((store) => ({ ...store, tier }));
    const { relational, nosql, cache, lake, warehouse } = config;
    const { resources } = await recordPlatform({
        ...config,
        relational: kept(relational),
        nosql: kept(nosql),
        cache: kept(cache),
        lake: kept(lake),
        warehouse: kept(warehouse),
    });
    return resources.filter(({ type }) => type.startsWith("azure-native:"));
}

describe("what Strata makes in Azure", () => {
    it("is of types of which it is known what replaces them, choices that no stack here makes included", () => {
        const made = sources(path.join(root, "components")).flatMap((file) => {
            const text = fs.readFileSync(file, "utf8");
            const modules = [...text.matchAll(/^import \* as (\w+) from "@pulumi\/azure-native\/(\w+)";/gm)];
            return modules.flatMap(([, name = "", module = ""]) =>
                [...text.matchAll(new RegExp(`new ${name}\\.(\\w+)\\(`, "g"))].map(
                    ([, type = ""]) => `${module}:${type}`,
                ),
            );
        });
        assert.ok(new Set(made).size > 60, `${new Set(made).size} types`);
        assert.deepEqual(
            [...new Set(made)].filter((type) => azureCreateOnly(type) === undefined),
            [],
        );
    });

    for (const tier of Object.values(Tier)) {
        it(`is all that Azure would take: every store of prod, in tier ${tier}`, async () => {
            const resources = await azureStores(tier);
            assert.ok(resources.length > 150, `${resources.length} resources`);
            const refused = resources.flatMap((resource) =>
                checkAzure(resource).map(({ property, message }) => `${resource.name}.${property}: ${message}`),
            );
            assert.deepEqual(refused, []);
        });
    }
});
