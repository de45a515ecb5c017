import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { AzureNetwork } from "../../../../components/foundation/azure/network/azure-network";
import type { AzureNetworkArgs } from "../../../../components/foundation/azure/network/azure-network.args";
import { azureNetworkProblems } from "../../../../components/foundation/azure/network/azure-network.rules";
import { azurePlacement } from "../../azure.fixture";
import type { Plain } from "../../mocks";
import { record, valueOf } from "../../mocks";

const { workspaceId } = azurePlacement();
const args = (over: Partial<AzureNetworkArgs> = {}): AzureNetworkArgs => ({
    location: "uksouth",
    resourceGroupName: "stores",
    workspaceId,
    tags: { Owner: "data" },
    ...over,
});
const deploy = (over?: Partial<AzureNetworkArgs>) => record(() => new AzureNetwork("net", args(over)));
const problems = (over: Partial<AzureNetworkArgs>) =>
    azureNetworkProblems(args(over)).map(({ key, reason }) => `${key}: ${reason}`);
const network = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub";
const existing = { virtualNetworkId: network, endpointSubnetId: `${network}/subnets/endpoints` };

describe("An Azure network", () => {
    describe("by default", () => {
        it("has a subnet for endpoints and one delegated to PostgreSQL, with no way out of their own", async () => {
            const made = await deploy();
            const [endpoints, postgres] = made.all("azure-native:network:Subnet").map(({ inputs }) => inputs);
            assert.deepEqual([endpoints.addressPrefix, postgres.addressPrefix], ["10.8.0.0/18", "10.8.64.0/18"]);
            assert.deepEqual([endpoints.defaultOutboundAccess, postgres.defaultOutboundAccess], [false, false]);
            assert.equal(endpoints.delegations, undefined);
            assert.equal(postgres.delegations[0].serviceName, "Microsoft.DBforPostgreSQL/flexibleServers");
        });

        it("holds endpoints to their subnet's security group", async () => {
            const made = await deploy();
            for (const { inputs } of made.all("azure-native:network:Subnet")) {
                assert.equal(inputs.privateEndpointNetworkPolicies, "Enabled");
                assert.match(inputs.networkSecurityGroup.id, /net-(endpoints|postgres)-security/);
            }
        });

        it("admits its own addresses only, and lets nothing out to the internet", async () => {
            const made = await deploy();
            for (const { inputs } of made.all("azure-native:network:NetworkSecurityGroup")) {
                const rules: Plain[] = inputs.securityRules;
                for (const direction of ["Inbound", "Outbound"]) {
                    const ofOne = rules.filter((rule) => rule.direction === direction);
                    const last = ofOne.at(-1);
                    assert.deepEqual([last.access, last.priority, last.sourceAddressPrefix], ["Deny", 4096, "*"]);
                    assert.equal(new Set(ofOne.map(({ priority }) => priority)).size, ofOne.length);
                }
                const admitted = rules.filter(({ access, direction }) => access === "Allow" && direction === "Inbound");
                assert.deepEqual(
                    admitted.map((rule) => rule.sourceAddressPrefixes),
                    [["10.8.0.0/16"]],
                );
                const destinations = rules
                    .filter(({ access }) => access === "Allow")
                    .map((rule) => rule.destinationAddressPrefix);
                assert.ok(!destinations.includes("Internet") && !destinations.includes("*"));
            }
        });

        it("changes one subnet at a time, as Azure demands", async () => {
            const made = await deploy();
            const [endpoints, postgres] = made.all("azure-native:network:Subnet");
            assert.ok(postgres?.dependencies.includes(endpoints?.urn ?? ""));
        });

        it("logs what its security groups do, and tags what takes tags", async () => {
            const made = await deploy();
            const logged = made.all("azure-native:monitor:DiagnosticSetting").map(({ inputs }) => inputs.resourceUri);
            assert.equal(logged.filter((id) => id.includes("NetworkSecurityGroup")).length, 2);
            for (const kind of ["VirtualNetwork", "NetworkSecurityGroup"]) {
                for (const { inputs } of made.all(`azure-native:network:${kind}`))
                    assert.deepEqual(inputs.tags, { Owner: "data" });
            }
        });
    });

    describe("when configured", () => {
        it("admits the sources named to both subnets", async () => {
            const made = await deploy({ allowedSources: ["10.20.0.0/16"], addressSpace: "10.9.0.0/16" });
            for (const { inputs } of made.all("azure-native:network:NetworkSecurityGroup")) {
                assert.deepEqual(inputs.securityRules[0].sourceAddressPrefixes, ["10.9.0.0/16", "10.20.0.0/16"]);
            }
        });

        it("creates nothing beside a network that exists", async () => {
            const made = await deploy({ existing, workspaceId: undefined });
            assert.deepEqual(
                made.resources.filter(({ custom }) => custom),
                [],
            );
            assert.equal(await valueOf(made.result.virtualNetworkId), network);
            assert.equal(await valueOf(made.result.endpointSubnetId), existing.endpointSubnetId);
            assert.equal(made.result.postgresSubnetId, undefined);
        });
    });

    describe("refuses", () => {
        it("a block that is public or too small, a missing workspace and a region that there is none of, all at once", async () => {
            assert.deepEqual(problems({ location: "uksuoth", addressSpace: "8.8.0.0/16", workspaceId: undefined }), [
                'location: got "uksuoth"; the short name of an Azure region is allowed; did you mean uksouth?',
                'addressSpace: got "8.8.0.0/16"; a private IPv4 block of /16 to /22 with no bits set beyond its prefix is allowed; choose one, such as 10.8.0.0/16',
                "workspaceId: got nothing; a created network logs what its security groups do; give an AzureLogs' workspaceId",
            ]);
            assert.equal(problems({ addressSpace: "10.0.0.0/24" }).length, 1);
            await assert.rejects(deploy({ addressSpace: "10.0.0.0/24" }), (error) =>
                pulumi.InputPropertiesError.isInstance(error),
            );
        });

        it("everybody as a source", () => {
            assert.match(problems({ allowedSources: ["0.0.0.0/0"] })[0] ?? "", /^allowedSources\[0\]: .*everybody/);
        });

        it("a block or a foreign subnet beside an existing network", () => {
            const other = { ...existing, postgresSubnetId: "/subscriptions/1/x/subnets/pg" };
            assert.deepEqual(
                problems({ existing: other, addressSpace: "10.0.0.0/16" }).map((text) => text.split(":")[0]),
                ["addressSpace", "existing.postgresSubnetId"],
            );
        });
    });
});
