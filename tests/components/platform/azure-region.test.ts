import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { PrivateZone } from "../../../components/foundation/azure/private-zone/private-zone";
import { AzureKeyUsage } from "../../../components/foundation/azure/store-key/azure-store-key.args";
import type { AzureSite } from "../../../components/platform/catalogue/built-store";
import { azureSite } from "../../../components/platform/data-platform/azure-site";
import type { DataPlatformArgs } from "../../../components/platform/data-platform/data-platform.args";
import { platformSettings } from "../../../components/platform/data-platform/platform-settings";
import { Environment } from "../../../components/shared/tier";
import type { Recording } from "../mocks";
import { record, valueOf } from "../mocks";

const platform: DataPlatformArgs = {
    environment: Environment.Prod,
    owner: "data",
    costCenter: "CC-1",
    location: "uksouth",
    recoveryRegions: { azure: "ukwest" },
    alerts: [],
};

/** The foundation that a store asks for. */
function ask<T>(use: (site: AzureSite) => T, over: Partial<DataPlatformArgs> = {}): Promise<Recording<Awaited<T>>> {
    return record(() => {
        const parent = new pulumi.ComponentResource("test:index:Platform", "platform");
        return use(azureSite("platform", platformSettings({ ...platform, ...over }), parent));
    });
}

describe("The foundation of an Azure region", () => {
    it("is not there before a store asks for it", async () => {
        const made = await ask(({ home, recovery }) => [home.location, recovery?.location]);
        assert.deepEqual(made.result, ["uksouth", "ukwest"]);
        assert.deepEqual(
            made.resources.filter(({ custom }) => custom),
            [],
        );
    });

    it("is made once, however many stores ask", async () => {
        const made = await ask(({ home }) => {
            home.placement([PrivateZone.Blob, PrivateZone.Dfs]);
            home.placement([PrivateZone.Blob]);
            home.customerKey(AzureKeyUsage.Storage);
            home.customerKey(AzureKeyUsage.Storage);
            home.customerKey(AzureKeyUsage.Sql);
            home.alertGroups();
            home.alertGroups();
        });
        const count = (type: string) => made.all(`azure-native:${type}`).length;
        assert.deepEqual(["resources:ResourceGroup", "network:VirtualNetwork", "keyvault:Vault"].map(count), [1, 1, 1]);
        assert.deepEqual(
            ["operationalinsights:Workspace", "monitor:ActionGroup", "keyvault:Key"].map(count),
            [1, 3, 2],
        );
        const zones = made.all("azure-native:privatedns:PrivateZone").map(({ inputs }) => inputs.privateZoneName);
        assert.deepEqual(zones.sort(), [PrivateZone.Blob, PrivateZone.Dfs, PrivateZone.KeyVault].sort());
    });

    it("gives a store its region's own network, group, zones and workspace", async () => {
        const made = await ask(({ recovery }) => recovery?.placement([PrivateZone.SqlServer]));
        const placement = made.result;
        assert.equal(placement?.location, "ukwest");
        const ids = await valueOf(
            pulumi.output([placement?.resourceGroupName, placement?.endpointSubnetId, placement?.workspaceId]),
        );
        for (const id of ids) assert.match(id ?? "", /platform-ukwest/);
        const zoneId = await valueOf(pulumi.output(placement?.privateDnsZoneIds?.[PrivateZone.SqlServer]));
        assert.match(zoneId ?? "", /privatelink\.database\.windows\.net/);
        assert.deepEqual(
            made.all("azure-native:network:VirtualNetwork").map(({ inputs }) => inputs.location),
            ["ukwest"],
        );
    });

    it("resolves every zone in every network, and joins the networks, whoever comes first", async () => {
        const made = await ask(({ home, recovery }) => {
            home.placement([PrivateZone.SqlServer]);
            recovery?.placement([PrivateZone.SqlServer]);
            home.placement([PrivateZone.Blob]);
        });
        const links = made
            .all("azure-native:privatedns:VirtualNetworkLink")
            .map(({ inputs }) => `${inputs.privateZoneName} ${inputs.virtualNetworkLinkName}`);
        assert.deepEqual(links.sort(), [
            `${PrivateZone.Blob} uksouth`,
            `${PrivateZone.Blob} ukwest`,
            `${PrivateZone.SqlServer} uksouth`,
            `${PrivateZone.SqlServer} ukwest`,
        ]);
        const peerings = made.all("azure-native:network:VirtualNetworkPeering").map(({ inputs }) => inputs);
        assert.deepEqual(
            peerings.map(({ virtualNetworkName, virtualNetworkPeeringName }) => [
                /uksouth|ukwest/.exec(virtualNetworkName)?.[0],
                virtualNetworkPeeringName,
            ]),
            [
                ["ukwest", "uksouth"],
                ["uksouth", "ukwest"],
            ],
        );
        const spaces = made
            .all("azure-native:network:VirtualNetwork")
            .map(({ inputs }) => inputs.addressSpace.addressPrefixes[0]);
        assert.deepEqual(spaces, ["10.8.0.0/16", "10.9.0.0/16"]);
    });

    it("stands in a network of your own, which is linked and never peered", async () => {
        const network = "/subscriptions/1/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub";
        const existing = { virtualNetworkId: network, endpointSubnetId: `${network}/subnets/endpoints` };
        const made = await ask(
            ({ home, recovery }) => {
                recovery?.placement([PrivateZone.Blob]);
                return home.placement([PrivateZone.Blob]);
            },
            { azureNetwork: { uksouth: { existing } } },
        );
        assert.equal(await valueOf(pulumi.output(made.result.endpointSubnetId)), existing.endpointSubnetId);
        assert.equal(made.result.postgresSubnetId, undefined);
        assert.deepEqual(made.all("azure-native:network:VirtualNetworkPeering"), []);
        assert.equal(made.all("azure-native:privatedns:VirtualNetworkLink").length, 2);
    });

    it("is protected and locked in prod, and neither in dev", async () => {
        const use = ({ home }: AzureSite) => home.customerKey(AzureKeyUsage.Sql);
        const prod = await ask(use);
        const guarded = prod.resources.filter((resource) => resource.protect).map(({ type }) => type.split(":")[2]);
        assert.deepEqual(guarded.sort(), ["Key", "ResourceGroup", "Vault", "Workspace"]);
        assert.equal(prod.all("azure-native:authorization:ManagementLockByScope").length, 2);
        const dev = await ask(use, { environment: Environment.Dev });
        assert.equal(
            dev.resources.some((resource) => resource.protect),
            false,
        );
        assert.deepEqual(dev.all("azure-native:authorization:ManagementLockByScope"), []);
    });
});
