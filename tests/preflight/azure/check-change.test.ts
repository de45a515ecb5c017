import assert from "node:assert/strict";
import type { JsonObject } from "../../../preflight/aws/crossing";
import { checkAzureChange } from "../../../preflight/azure/check-change";
import azurePlugin from "../../../sandbox/plugins/azure-native/azure-plugin";
import { createProvider } from "../../../sandbox/plugins/plugin";

const refused = (type: string, old: JsonObject, inputs: JsonObject) =>
    checkAzureChange({ type: `azure-native:${type}`, inputs }, old).map(
        ({ property, message }) => `${property}: ${message}`,
    );
const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const account = {
    backupPolicy: { type: "Periodic" },
    locations: [{ locationName: "uksouth" }, { locationName: "ukwest" }],
    publicNetworkAccess: "Disabled",
    tags: { Owner: "data" },
};
const continuous = { ...account, backupPolicy: { type: "Continuous" } };

describe("What Azure would refuse of a change", () => {
    const cosmos = (inputs: JsonObject) => refused("cosmosdb:DatabaseAccount", account, inputs);

    it("is another backup policy of a Cosmos DB account with something else", () => {
        assert.deepEqual(cosmos({ ...continuous, publicNetworkAccess: "Enabled" }), [
            "backupPolicy: changes together with publicNetworkAccess; Azure takes another backup policy in an update of its own; change it alone, and the rest before or after it",
        ]);
        assert.deepEqual(cosmos({ ...continuous, tags: { Owner: "bi" } }), []);
        assert.deepEqual(cosmos(continuous), []);
    });

    it("is another region of a Cosmos DB account with something else", () => {
        const one = { ...account, locations: [{ locationName: "uksouth" }] };
        assert.match(cosmos({ ...one, publicNetworkAccess: "Enabled" }).join(), /^locations: changes together with/);
        assert.deepEqual(cosmos(one), []);
        const turned = { ...account, locations: [{ locationName: "UK West" }, { locationName: "UK South" }] };
        assert.deepEqual(cosmos({ ...turned, publicNetworkAccess: "Enabled" }), []);
    });

    it("is another clustering policy of a Managed Redis, unless it has none", () => {
        const redis = (was: string, is: string) =>
            refused("redisenterprise:Database", { clusteringPolicy: was }, { clusteringPolicy: is });
        assert.deepEqual(redis("OSSCluster", "EnterpriseCluster"), [
            'clusteringPolicy: got "EnterpriseCluster", and it is "OSSCluster"; Azure changes NoCluster only; leave it, or make another cache and move to it',
        ]);
        assert.deepEqual(redis("NoCluster", "OSSCluster"), []);
        assert.deepEqual(redis("OSSCluster", "OSSCluster"), []);
    });

    it("is told by the sandbox's plugin when it checks the change", async () => {
        const before = process.env["STRATA_PREFLIGHT"];
        process.env["STRATA_PREFLIGHT"] = "on";
        try {
            const provider = createProvider(azurePlugin, __dirname);
            const type = "azure-native:redisenterprise:Database";
            const urn = `urn:pulumi:test::strata::${type}::sessions-database`;
            const given = { resourceGroupName: "g", clusterName: "sessions", databaseName: "default" };
            const olds = { ...given, clusteringPolicy: "OSSCluster" };
            const changed = { ...given, clusteringPolicy: "NoCluster" };
            assert.deepEqual((await provider.check({ urn, news: olds, olds })).failures, []);
            const { failures } = await provider.check({ urn, news: changed, olds });
            assert.match(failures[0]?.reason ?? "", /^Azure refuses it: got "NoCluster", and it is "OSSCluster"/);
        } finally {
            if (before === undefined) delete process.env["STRATA_PREFLIGHT"];
            else process.env["STRATA_PREFLIGHT"] = before;
        }
    });

    it("is not looked for in what is not known yet", () => {
        assert.deepEqual(cosmos({ ...continuous, publicNetworkAccess: unknown }), []);
        assert.deepEqual(cosmos({ ...account, backupPolicy: { type: unknown }, publicNetworkAccess: "Enabled" }), []);
        assert.deepEqual(refused("sql:Server", account, {}), []);
    });
});
