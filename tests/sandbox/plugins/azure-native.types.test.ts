import assert from "node:assert/strict";
import path from "node:path";
import azureNative from "../../../sandbox/plugins/azure-native/azure-plugin";
import type { Checked, Provider } from "../../../sandbox/plugins/host/provider";
import type { PropertyMap } from "../../../sandbox/plugins/host/wire";
import { createProvider } from "../../../sandbox/plugins/plugin";

const root = path.resolve(__dirname, "../../..");
const subscription = "11111111-2222-4333-8444-555555555555";
const group = `/subscriptions/${subscription}/resourceGroups/rg/providers`;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe("the azure-native plugin knows of", () => {
    let azure: Provider;
    const setting = process.env["STRATA_PREFLIGHT"];
    after(() => {
        if (setting !== undefined) process.env["STRATA_PREFLIGHT"] = setting;
    });
    before(() => {
        delete process.env["STRATA_PREFLIGHT"];
        azure = createProvider(azureNative, root);
        azure.configure({ subscriptionId: subscription, location: "uksouth" });
    });

    const urnOf = (type: string, name: string) => `urn:pulumi:s::p::azure-native:${type}::${name}`;
    const check = async (type: string, name: string, news: PropertyMap): Promise<Checked> =>
        azure.check({ urn: urnOf(type, name), olds: undefined, news });
    async function make(type: string, name: string, news: PropertyMap): Promise<{ id: string; state: PropertyMap }> {
        const { inputs, failures } = await check(type, name, { resourceGroupName: "rg", ...news });
        assert.deepEqual(failures, []);
        return azure.create({ urn: urnOf(type, name), inputs, preview: false });
    }

    it("ids below a scope: locks, role assignments and diagnostic settings", async () => {
        const scope = `${group}/Microsoft.KeyVault/vaults/v`;
        const lock = await check("authorization:ManagementLockByScope", "lock", {
            scope,
            level: "CanNotDelete",
            lockName: "keep",
        });
        const urn = urnOf("authorization:ManagementLockByScope", "lock");
        const { id } = azure.create({ urn, inputs: lock.inputs, preview: false }) as { id: string };
        assert.equal(id, `${scope}/providers/Microsoft.Authorization/locks/keep`);
        const setting = await check("monitor:DiagnosticSetting", "logs", {
            resourceUri: scope,
            name: "logs",
            workspaceId: "/w",
        });
        const made = azure.create({
            urn: urnOf("monitor:DiagnosticSetting", "logs"),
            inputs: setting.inputs,
            preview: false,
        });
        assert.equal((made as { id: string }).id, `${scope}/providers/Microsoft.Insights/diagnosticSettings/logs`);
        const assignment = { scope, principalId: "p", roleDefinitionId: "r" };
        const { inputs } = await check("authorization:RoleAssignment", "use", assignment);
        assert.match(String(inputs["roleAssignmentName"]), guid);
    });

    it("a vault, its keys and its secrets, whose values it keeps to itself", async () => {
        const properties = { tenantId: subscription, sku: { family: "A", name: "standard" } };
        const vault = await make("keyvault:Vault", "v", { vaultName: "strata-a1", properties });
        assert.equal(vault.id, `${group}/Microsoft.KeyVault/vaults/strata-a1`);
        assert.equal((vault.state["properties"] as PropertyMap)["vaultUri"], "https://strata-a1.vault.azure.net/");
        const key = await make("keyvault:Key", "sql-key", {
            vaultName: "strata-a1",
            properties: { kty: "RSA", keySize: 3072 },
        });
        assert.equal(key.id, `${group}/Microsoft.KeyVault/vaults/strata-a1/keys/sql-key`);
        assert.equal(key.state["keyUri"], "https://strata-a1.vault.azure.net/keys/sql-key");
        assert.match(String(key.state["keyUriWithVersion"]), /sql-key\/[0-9a-f]{32}$/);
        const secret = await make("keyvault:Secret", "carts", { vaultName: "strata-a1", properties: { value: "k3y" } });
        assert.equal((secret.state["properties"] as PropertyMap)["value"], undefined);
        assert.match(
            String((secret.state["properties"] as PropertyMap)["secretUri"]),
            /strata-a1\.vault\.azure\.net\/secrets\/carts$/,
        );
    });

    it("identities, which Entra has a principal for", async () => {
        const { id, state } = await make("managedidentity:UserAssignedIdentity", "sql-identity", {});
        assert.match(id, /Microsoft\.ManagedIdentity\/userAssignedIdentities\/sql-identity[0-9a-f]{8}$/);
        for (const output of ["clientId", "principalId"]) assert.match(String(state[output]), guid);
        const workspace = await make("synapse:Workspace", "reporting", { identity: { type: "SystemAssigned" } });
        assert.match(String((workspace.state["identity"] as PropertyMap)["principalId"]), guid);
    });

    it("the endpoints of databases, by their names", async () => {
        const server = await make("dbforpostgresql:Server", "ledger", { serverName: "ledger1" });
        assert.equal(server.state["fullyQualifiedDomainName"], "ledger1.postgres.database.azure.com");
        const names = { serverName: "ledger1", virtualEndpointName: "ledger" };
        const { state } = await make("dbforpostgresql:VirtualEndpoint", "v", names);
        assert.deepEqual(state["virtualEndpoints"], [
            "ledger.writer.postgres.database.azure.com",
            "ledger.reader.postgres.database.azure.com",
        ]);
        const workspace = await make("synapse:Workspace", "w", { workspaceName: "reporting1" });
        assert.equal(
            (workspace.state["connectivityEndpoints"] as PropertyMap)["sqlOnDemand"],
            "reporting1-ondemand.sql.azuresynapse.net",
        );
        const locations = [
            { locationName: "UK South", failoverPriority: 0 },
            { locationName: "ukwest", failoverPriority: 1 },
        ];
        const account = await make("cosmosdb:DatabaseAccount", "carts", {
            accountName: "carts1",
            databaseAccountOfferType: "Standard",
            locations,
        });
        assert.equal(account.state["documentEndpoint"], "https://carts1.documents.azure.com:443/");
        const endpoints = (key: string) =>
            (account.state[key] as PropertyMap[]).map(({ documentEndpoint }) => documentEndpoint);
        assert.deepEqual(endpoints("writeLocations"), ["https://carts1-uksouth.documents.azure.com:443/"]);
        assert.equal(endpoints("readLocations").length, 2);
    });

    it("the words that Azure takes, and says so at preview with the nearest", async () => {
        const properties = { tenantId: "t", sku: { family: "A", name: "standard" }, softDeleteRetentionInDays: 5 };
        const { failures } = await check("keyvault:Vault", "v", {
            resourceGroupName: "rg",
            vaultName: "strata-a1",
            properties,
        });
        assert.deepEqual(failures, [
            {
                property: "properties.softDeleteRetentionInDays",
                reason: "Azure refuses it: got 5; Azure takes 7 to 90; the nearest is 7",
            },
        ]);
        const server = { resourceGroupName: "rg", publicNetworkAccess: "Disabeld" };
        assert.match((await check("sql:Server", "s", server)).failures[0]?.reason ?? "", /did you mean Disabled\?/);
    });

    it("what replaces: an endpoint's subnet, a lake's hierarchy, a server's place, and nothing of an alert's threshold", async () => {
        const replaced = (type: string, olds: PropertyMap, news: PropertyMap) =>
            azure.diff({ urn: urnOf(type, "x"), id: "x", oldInputs: olds, news }) as { replaces: string[] };
        const subnet = (id: string) => ({ resourceGroupName: "rg", subnet: { id } });
        assert.deepEqual(replaced("network:PrivateEndpoint", subnet("/a"), subnet("/b")).replaces, ["subnet.id"]);
        assert.deepEqual(replaced("storage:StorageAccount", { isHnsEnabled: true }, { isHnsEnabled: false }).replaces, [
            "isHnsEnabled",
        ]);
        assert.deepEqual(replaced("sql:Server", { location: "uksouth" }, { location: "ukwest" }).replaces, [
            "location",
        ]);
        assert.deepEqual(
            replaced("sql:Server", { minimalTlsVersion: "1.2" }, { minimalTlsVersion: "1.3" }).replaces,
            [],
        );
        assert.deepEqual(replaced("monitor:DiagnosticSetting", { resourceUri: "/a" }, { resourceUri: "/b" }).replaces, [
            "resourceUri",
        ]);
    });
});
