import assert from "node:assert/strict";
import { PluginProcess, unknown } from "./plugin-process";

describe("the azure-native plugin", () => {
    const subscription = "11111111-2222-4333-8444-555555555555";
    const account = "azure-native:storage:StorageAccount";
    let azure: PluginProcess;
    before(
        async () =>
            (azure = await PluginProcess.start("azure-native", {
                config: { location: "uksouth", subscriptionId: subscription },
            })),
    );
    after(() => azure.stop());

    it("makes a resource group in the configured place", async () => {
        const { id, state } = await azure.make("azure-native:resources:ResourceGroup", "rg", {});
        assert.match(String(state["name"]), /^rg[0-9a-f]{8}$/);
        assert.equal(id, `/subscriptions/${subscription}/resourceGroups/${String(state["name"])}`);
        assert.equal(state["location"], "uksouth");
    });

    it("makes a storage account with a name that Azure takes, endpoints and an API version", async () => {
        const { id, state } = await azure.make(account, "My-Lake", {
            resourceGroupName: "rg",
            kind: "StorageV2",
            sku: { name: "Standard_LRS" },
        });
        const name = String(state["name"]);
        assert.match(name, /^mylake[0-9a-f]{8}$/);
        assert.equal(
            id,
            `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/${name}`,
        );
        assert.equal((state["primaryEndpoints"] as { blob: string }).blob, `https://${name}.blob.core.windows.net/`);
        assert.match(String(state["azureApiVersion"]), /^\d{4}-\d\d-\d\d/);
        assert.equal(state["type"], "Microsoft.Storage/storageAccounts");
    });

    it("keeps a child's logical name under its parent", async () => {
        const { id } = await azure.make("azure-native:network:Subnet", "apps", {
            resourceGroupName: "rg",
            virtualNetworkName: "net",
            addressPrefix: "10.0.0.0/24",
        });
        assert.equal(
            id,
            `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/net/subnets/apps`,
        );
    });

    it("refuses a value that is not one of an enum's, and names the nearest", async () => {
        const args = { resourceGroupName: "rg", kind: "StorageV2", sku: { name: "Standard_LRS" }, accessTier: "Hott" };
        const { failures } = await azure.check(account, "lake", args);
        assert.deepEqual(failures, [
            {
                property: "accessTier",
                reason: 'expected one of Hot, Cool, Premium, Cold, got the string "Hott"; did you mean "Hot"?',
            },
        ]);
    });

    it("refuses unknown, missing and wrongly typed properties inside nested objects", async () => {
        const { failures } = await azure.check(account, "lake", {
            resourceGroupName: "rg",
            kind: "StorageV2",
            sku: { nam: "x" },
            encryption: { services: { blob: { enabled: "yes" } } },
        });
        assert.deepEqual(
            failures.map(({ property }) => property),
            ["encryption.services.blob.enabled", "sku.nam", "sku.name"],
        );
    });

    it("lets pass what is not known yet", async () => {
        const { inputs, failures } = await azure.check(account, "lake", {
            resourceGroupName: unknown,
            kind: unknown,
            sku: unknown,
            accessTier: unknown,
        });
        assert.deepEqual(failures, []);
        assert.equal((await azure.create(account, "lake", inputs, true)).state["primaryEndpoints"], unknown);
    });

    it("replaces when a resource moves or is renamed", async () => {
        const olds = { resourceGroupName: "a", virtualNetworkName: "net", location: "uksouth" };
        const diff = await azure.diff("azure-native:network:VirtualNetwork", "net", "id", olds, {
            ...olds,
            resourceGroupName: "b",
            location: "ukwest",
        });
        assert.deepEqual(diff.replaces.sort(), ["location", "resourceGroupName"]);
    });

    it("reads an import's names back out of its id", async () => {
        const id = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/net/subnets/apps`;
        const { inputs } = await azure.read("azure-native:network:Subnet", "apps", id);
        assert.deepEqual(inputs, { resourceGroupName: "rg", virtualNetworkName: "net", subnetName: "apps" });
    });

    it("tells who is asking, and the keys of a storage account", async () => {
        const { result } = await azure.invoke("azure-native:authorization:getClientConfig", {});
        assert.equal(result["subscriptionId"], subscription);
        const keys = await azure.invoke("azure-native:storage:listStorageAccountKeys", {
            resourceGroupName: "rg",
            accountName: "lake",
        });
        assert.equal((keys.result["keys"] as unknown[]).length, 2);
    });
});
