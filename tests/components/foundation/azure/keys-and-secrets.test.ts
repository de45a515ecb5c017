import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { PrivateZone } from "../../../../components/foundation/azure/private-zone/private-zone";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { AzureStoreKey } from "../../../../components/foundation/azure/store-key/azure-store-key";
import { AzureKeyUsage } from "../../../../components/foundation/azure/store-key/azure-store-key.args";
import { customerKeyFor } from "../../../../components/foundation/azure/store-key/customer-key";
import { AzureStoreSecret } from "../../../../components/foundation/azure/store-secret/azure-store-secret";
import { AzureVault } from "../../../../components/foundation/azure/vault/azure-vault";
import type { AzureVaultArgs } from "../../../../components/foundation/azure/vault/azure-vault.args";
import { azureVaultProblems } from "../../../../components/foundation/azure/vault/azure-vault.rules";
import { Environment } from "../../../../components/shared/tier";
import { azurePlacement, azureVault, customerKey } from "../../azure.fixture";
import { record, valueOf } from "../../mocks";

const placement = azurePlacement();
const vaultOf = (over: Partial<AzureVaultArgs> = {}) => record(() => new AzureVault("stores", { placement, ...over }));
const keyOf = (environment?: Environment) =>
    record(() => new AzureStoreKey("sql", { usage: AzureKeyUsage.Sql, placement, vault: azureVault(), environment }));

describe("A vault on Azure", () => {
    it("is open by Entra roles only, undoes deletions, and lets nobody force one", async () => {
        const { properties } = (await vaultOf()).one("azure-native:keyvault:Vault").inputs;
        assert.equal(properties.enableRbacAuthorization, true);
        assert.equal(properties.enableSoftDelete, true);
        assert.equal(properties.enablePurgeProtection, true);
        assert.equal(properties.softDeleteRetentionInDays, 7);
        assert.equal(properties.accessPolicies, undefined);
    });

    it("has no public access but Azure's own services', and a private endpoint with managed DNS", async () => {
        const made = await vaultOf();
        const { properties } = made.one("azure-native:keyvault:Vault").inputs;
        assert.equal(properties.publicNetworkAccess, "Disabled");
        assert.deepEqual(properties.networkAcls, { defaultAction: "Deny", bypass: "AzureServices" });
        const { inputs } = made.one("azure-native:network:PrivateEndpoint");
        assert.deepEqual(inputs.privateLinkServiceConnections[0].groupIds, ["vault"]);
        assert.equal(inputs.subnet.id, placement.endpointSubnetId);
        const group = made.one("azure-native:network:PrivateDnsZoneGroup").inputs;
        const zoneId = placement.privateDnsZoneIds?.[PrivateZone.KeyVault];
        assert.deepEqual(group.privateDnsZoneConfigs, [
            { name: "privatelink-vaultcore-azure-net", privateDnsZoneId: zoneId },
        ]);
    });

    it("leaves DNS to a policy or to others where told to", async () => {
        for (const mode of [AzureDnsMode.Policy, AzureDnsMode.External]) {
            const made = await vaultOf({ endpointDns: { vault: mode } });
            assert.equal(made.all("azure-native:network:PrivateEndpoint").length, 1);
            assert.deepEqual(made.all("azure-native:network:PrivateDnsZoneGroup"), []);
        }
    });

    it("is called by a name that Key Vault takes, and that a deleted vault does not hold", async () => {
        const made = await record(() => new AzureVault("platform-germanywestcentral", { placement }));
        const { vaultName } = made.one("azure-native:keyvault:Vault").inputs;
        assert.match(vaultName, /^[a-z][a-z0-9-]{1,22}[a-z0-9]$/);
        assert.doesNotMatch(vaultName, /--/);
        const { length, upper, special } = made.one("random:index/randomString:RandomString").inputs;
        assert.deepEqual([length, upper, special], [8, false, false]);
        assert.ok(vaultName.endsWith("-aaaaaaaa"), vaultName);
    });

    it("is kept for 90 days, protected and locked in prod", async () => {
        const made = await vaultOf({ environment: Environment.Prod });
        const vault = made.one("azure-native:keyvault:Vault");
        assert.equal(vault.inputs.properties.softDeleteRetentionInDays, 90);
        assert.equal(vault.protect, true);
        const lock = made.one("azure-native:authorization:ManagementLockByScope").inputs;
        assert.equal(lock.level, "CanNotDelete");
        assert.match(lock.scope, /Vault/);
        assert.deepEqual((await vaultOf()).all("azure-native:authorization:ManagementLockByScope"), []);
    });

    it("sends its audit log to the workspace", async () => {
        const { inputs } = (await vaultOf()).one("azure-native:monitor:DiagnosticSetting");
        assert.equal(inputs.workspaceId, placement.workspaceId);
        assert.deepEqual(inputs.logs, [{ categoryGroup: "allLogs", enabled: true }]);
    });

    it("refuses days that Key Vault has not, a DNS mode of an endpoint that it has not, and a missing zone", () => {
        const bare = { ...placement, privateDnsZoneIds: {} };
        const problems = azureVaultProblems({
            placement: bare,
            softDeleteDays: 91,
            endpointDns: { blob: AzureDnsMode.Policy },
        });
        assert.deepEqual(
            problems.map(({ key, reason }) => `${key}: ${reason}`),
            [
                "endpointDns.blob: is no endpoint of this store; its endpoints are vault; rename it or take it out",
                "placement.privateDnsZoneIds: has no zone privatelink.vaultcore.azure.net, which managed DNS of the endpoint vault needs; add it, or set endpointDns.vault to policy or external",
                "softDeleteDays: got 91; Key Vault takes 7 to 90 days; set one of those or leave it out",
            ],
        );
        assert.deepEqual(azureVaultProblems({ placement: bare, endpointDns: { vault: AzureDnsMode.Policy } }), []);
    });
});

describe("A store's key on Azure", () => {
    it("is an RSA key of 3,072 bits that only wraps and unwraps, rotated before it expires", async () => {
        const { properties } = (await keyOf()).one("azure-native:keyvault:Key").inputs;
        assert.deepEqual(
            [properties.kty, properties.keySize, properties.keyOps],
            ["RSA", 3072, ["wrapKey", "unwrapKey"]],
        );
        assert.equal(properties.rotationPolicy.attributes.expiryTime, "P2Y");
        assert.deepEqual(properties.rotationPolicy.lifetimeActions[0], {
            action: { type: "rotate" },
            trigger: { timeAfterCreate: "P1Y" },
        });
    });

    it("is used by one identity, which can use nothing else in the vault", async () => {
        const made = await keyOf();
        const { inputs } = made.one("azure-native:authorization:RoleAssignment");
        assert.equal(inputs.scope, `${azureVault().vaultId as string}/keys/sql-key`);
        assert.equal(inputs.principalId, "principal of sql-identity");
        assert.equal(inputs.principalType, "ServicePrincipal");
        assert.match(inputs.roleDefinitionId, /roleDefinitions\/e147488a-f6f5-4113-8e2d-b22465e65bf6$/);
        assert.match(
            inputs.roleAssignmentName,
            /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
    });

    it("is given out only once its identity has been let in", async () => {
        const made = await keyOf();
        const { keyUri, vaultUri, identityId } = made.result;
        assert.equal(await valueOf(keyUri), "https://strata-uksouth.vault.azure.net/keys/sql-key");
        assert.equal(await valueOf(vaultUri), "https://strata-uksouth.vault.azure.net/");
        const { allResources } = identityId as unknown as { allResources(): Promise<Set<pulumi.Resource>> };
        const resources = (await allResources()) as Set<pulumi.Resource & { __pulumiType?: string }>;
        const kinds = [...resources].map(({ __pulumiType }) => __pulumiType);
        assert.ok(kinds.includes("azure-native:authorization:RoleAssignment"), kinds.join());
    });

    it("is protected in prod", async () => {
        assert.equal((await keyOf(Environment.Prod)).one("azure-native:keyvault:Key").protect, true);
        assert.equal((await keyOf()).one("azure-native:keyvault:Key").protect, false);
    });

    it("comes with a vault of its own where a store is given none, and with nothing where it is", async () => {
        const usage = AzureKeyUsage.Sql;
        const own = await record(() => {
            const parent = new AzureVault("parent", { placement });
            return customerKeyFor("ledger", undefined, { usage, placement, parent });
        });
        assert.deepEqual(
            own.all("strata:index:AzureStoreKey").map(({ name }) => name),
            ["ledger-key"],
        );
        assert.ok(own.all("strata:index:AzureVault").some(({ name }) => name === "ledger-vault"));
        const given = customerKey();
        const made = await record(() => {
            const parent = new AzureVault("parent", { placement });
            return customerKeyFor("ledger", given, { usage, placement, parent }) === given;
        });
        assert.equal(made.result, true);
        assert.deepEqual(made.all("strata:index:AzureStoreKey"), []);
    });
});

describe("A store's secret on Azure", () => {
    const secretOf = (value?: string, passwordLength?: number) =>
        record(() => new AzureStoreSecret("carts", { vault: azureVault(), value, passwordLength }));

    it("is kept in the vault, as a Pulumi secret, and referred to without a version", async () => {
        const made = await secretOf("k3y");
        const secret = made.one("azure-native:keyvault:Secret");
        assert.deepEqual([secret.inputs.vaultName, secret.inputs.properties.value], ["strata-uksouth", "k3y"]);
        assert.deepEqual(secret.secrets, ["properties"]);
        assert.equal(await pulumi.isSecret(made.result.secretRef), false);
        assert.equal(
            await valueOf(made.result.secretRef),
            "https://strata-uksouth.vault.azure.net/secrets/carts-secret",
        );
    });

    it("is generated where none is given", async () => {
        const made = await secretOf(undefined, 40);
        assert.equal(made.one("random:index/randomPassword:RandomPassword").inputs.length, 40);
        assert.deepEqual((await secretOf("k3y")).all("random:index/randomPassword:RandomPassword"), []);
    });

    it("refuses a password that is too short", async () => {
        await assert.rejects(secretOf(undefined, 8), /passwordLength: got 8; 16 to 128 characters are allowed/);
    });
});
