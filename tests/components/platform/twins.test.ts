import assert from "node:assert/strict";
import type { DataPlatformArgs } from "../../../components/platform/data-platform/data-platform.args";
import { checkStackConfig } from "../../../components/platform/stack-config/stack-config";
import { valueOf } from "../mocks";
import { recordPlatform } from "../stacks";

const administrator = { login: "administrators", objectId: "8c1f8f0e-6b0a-4d5e-9a57-2f0f3c8b2101" };

/** The same five stores, by service and what that service cannot do without. */
const onAws = {
    relational: [{ name: "ledger", service: "postgres" }],
    nosql: [{ name: "carts", service: "dynamodb", partitionKey: "id" }],
    cache: [{ name: "sessions", service: "elasticache" }],
    lake: [{ name: "events", service: "s3" }],
    warehouse: [{ name: "reporting", service: "redshift" }],
};
const onAzure = {
    relational: [{ name: "ledger", service: "azure-postgres", administrator }],
    nosql: [{ name: "carts", service: "cosmos", containers: [{ name: "carts", partitionKeys: ["/id"] }] }],
    cache: [{ name: "sessions", service: "azure-redis" }],
    lake: [{ name: "events", service: "adls" }],
    warehouse: [{ name: "reporting", service: "synapse", administrator }],
};

const common = {
    environment: "prod",
    tier: "premium",
    owner: "data-platform",
    costCenter: "CC-4411",
    recoveryRegions: { aws: "eu-west-1", azure: "ukwest" },
};

/** What a config's stores give: the names of all outputs that have a value, the roles of the endpoints and what recovery says. */
async function outputsOf(stores: object) {
    const { config, problems } = checkStackConfig({ ...common, ...stores }, "eu-west-2", "uksouth");
    assert.deepEqual(problems, []);
    const { result } = await recordPlatform(config as DataPlatformArgs, "prod");
    const each = Object.entries(result.stores).map(async ([name, store]) => {
        const given = Object.entries(store).filter(([, value]) => value !== undefined);
        const roles = Object.keys(await valueOf(store.endpoints));
        const recovery = Object.keys(await valueOf(store.recovery));
        return [name, { outputs: given.map(([output]) => output), roles, recovery }] as const;
    });
    return Object.fromEntries(await Promise.all(each));
}

describe("The same stores on AWS and on Azure", () => {
    it("give the same outputs by name", async () => {
        const [aws, azure] = [await outputsOf(onAws), await outputsOf(onAzure)];
        assert.deepEqual(Object.keys(azure), Object.keys(aws));
        for (const [name, { outputs, recovery }] of Object.entries(azure)) {
            // Nobody signs in to a store on Azure with a secret unless asked for; a port is where clients have to know it.
            const always = aws[name]?.outputs.filter((output) => !["secretRef", "port"].includes(output)) ?? [];
            assert.deepEqual(always, ["service", "endpoints", "alarms", "recovery"], name);
            assert.deepEqual(
                outputs.filter((output) => always.includes(output)),
                always,
                name,
            );
            assert.deepEqual(recovery, aws[name]?.recovery, name);
        }
        for (const stores of [aws, azure]) {
            for (const role of ["writer", "recovery"]) assert.ok(stores["ledger"]?.roles.includes(role), role);
            assert.deepEqual(stores["events"]?.roles, ["raw", "processed", "curated"]);
            assert.ok(stores["reporting"]?.roles.includes("writer"));
        }
    });
});
