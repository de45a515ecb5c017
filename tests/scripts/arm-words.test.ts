import assert from "node:assert/strict";
import path from "node:path";
import { Catalogue } from "../../sandbox/plugins/sdk/catalogue";
import { Sdk } from "../../sandbox/plugins/sdk/sdk";
import { type Exported, inArmWords, renamed } from "../../scripts/azure/arm-words";

const translated = (type: string, inputs: object) => {
    const exported = { deployment: { resources: [{ type, inputs }] } } as Exported;
    return inArmWords(exported).deployment?.resources?.[0]?.inputs;
};

describe("A deployment in the words of Azure Resource Manager", () => {
    it("calls by their own names what the SDK renames", () => {
        const criteria = { odataType: "SingleResource", allOf: [{ name: "cpu" }] };
        assert.deepEqual(translated("azure-native:monitor:MetricAlert", { severity: 0, criteria }), {
            severity: 0,
            criteria: { "odata.type": "SingleResource", allOf: [{ name: "cpu" }] },
        });
        const encryption = {
            keySource: "Microsoft.Keyvault",
            keyVaultProperties: { keyName: "stores", keyVaultUri: "https://it.vault.azure.net/" },
            encryptionIdentity: { encryptionUserAssignedIdentity: "identity" },
        };
        const ipRules = [{ iPAddressOrRange: "203.0.113.7", action: "Allow" }];
        const account = {
            networkRuleSet: { defaultAction: "Deny", ipRules },
            enableHttpsTrafficOnly: true,
            encryption,
        };
        assert.deepEqual(translated("azure-native:storage:StorageAccount", account), {
            networkAcls: { defaultAction: "Deny", ipRules: [{ value: "203.0.113.7", action: "Allow" }] },
            supportsHttpsTrafficOnly: true,
            encryption: {
                keySource: "Microsoft.Keyvault",
                keyvaultproperties: { keyname: "stores", keyvaulturi: "https://it.vault.azure.net/" },
                identity: { userAssignedIdentity: "identity" },
            },
        });
    });

    it("renames only what the installed SDK has", () => {
        const catalogue = new Catalogue(Sdk.find("azure-native", [path.resolve(__dirname, "../..")]));
        for (const [type, names] of Object.entries(renamed)) {
            const inputs = catalogue.resource(`azure-native:${type}`)?.inputs;
            for (const [at] of names) assert.ok(inputs?.has(at.split(".")[0] ?? ""), `${type}.${at}`);
        }
    });

    it("has a map of identities, properties lifted, and no address in the body", () => {
        assert.deepEqual(translated("azure-native:sql:Server", { identity: { userAssignedIdentities: ["one"] } }), {
            identity: { userAssignedIdentities: { one: {} } },
        });
        assert.deepEqual(translated("azure-native:keyvault:Vault", { vaultName: "v", properties: { tenantId: "t" } }), {
            vaultName: "v",
            tenantId: "t",
        });
        assert.deepEqual(
            translated("azure-native:dbforpostgresql:AdministratorsMicrosoftEntra", { objectId: "o", tenantId: "t" }),
            { tenantId: "t" },
        );
    });

    it("leaves descriptions out, and everything else as it is", () => {
        const securityRules = [{ name: "clients", description: "Clients of the stores", priority: 100 }];
        assert.deepEqual(translated("azure-native:network:NetworkSecurityGroup", { securityRules }), {
            securityRules: [{ name: "clients", priority: 100 }],
        });
        assert.deepEqual(translated("azure-native:storage:BlobContainer", { properties: { description: 1 } }), {
            properties: { description: 1 },
        });
        assert.deepEqual(translated("aws:s3/bucket:Bucket", { description: "d" }), { description: "d" });
    });

    it("is made of a preview's steps too, and leaves what it was made of alone", () => {
        const newState = { type: "azure-native:storage:StorageAccount", inputs: { enableNfsV3: false } };
        const preview: Exported = { steps: [{ newState }] };
        assert.deepEqual(inArmWords(preview).steps?.[0]?.newState?.inputs, { isNfsV3Enabled: false });
        assert.deepEqual(newState.inputs, { enableNfsV3: false });
    });
});
