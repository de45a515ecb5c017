import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

const reference = path.resolve(__dirname, "../../docs/reference");

interface Entry {
    properties: { [name: string]: { const?: string; enum?: string[]; description?: string } };
}

/** The schema of the entries under a key that are for a service. */
function entryOf(key: string, service: string): Entry["properties"] {
    const schema = JSON.parse(fs.readFileSync(path.join(reference, "stack-config.schema.json"), "utf8")) as {
        properties: { config: { properties: { [key: string]: { items: { oneOf: Entry[] } } } } };
    };
    const entries = schema.properties.config.properties[key]?.items.oneOf ?? [];
    const [found] = entries.filter(({ properties: { service: word } }) =>
        [word?.const, ...(word?.enum ?? [])].includes(service),
    );
    assert.ok(found, `${key} has no entry for ${service}`);
    return found.properties;
}

describe("The reference of the config", () => {
    it("explains a setting in the words of the service that it is for", () => {
        const size = (service: string) => entryOf("strata:relational", service)["skuName"]?.description;
        assert.match(size("azure-sql") ?? "", /GP_S_Gen5_2/);
        assert.match(size("azure-postgres") ?? "", /Standard_D4ds_v5/);
        assert.match(entryOf("strata:relational", "postgres")["engineVersion"]?.description ?? "", /"17"/);
        assert.match(entryOf("strata:nosql", "documentdb")["engineVersion"]?.description ?? "", /5\.0\.0/);
    });

    it("explains every setting of every service", () => {
        for (const [key, service] of [
            ["strata:relational", "mariadb"],
            ["strata:relational", "azure-postgres"],
            ["strata:nosql", "cosmos"],
            ["strata:cache", "azure-redis"],
            ["strata:lake", "adls"],
            ["strata:warehouse", "synapse"],
        ] as const) {
            const settings = Object.entries(entryOf(key, service));
            assert.deepEqual(
                settings.filter(([, { description = "" }]) => description === "").map(([name]) => name),
                [],
                service,
            );
        }
    });

    it("has a section for every service", () => {
        const page = fs.readFileSync(path.join(reference, "config.md"), "utf8");
        const services = [...page.matchAll(/^### \w+Store: (.+)$/gm)].flatMap(([, words = ""]) => words.split(", "));
        assert.equal(new Set(services).size, services.length);
        for (const service of ["mariadb", "aurora-global", "cosmos", "azure-redis", "adls", "synapse"])
            assert.ok(services.includes(service), service);
    });
});
