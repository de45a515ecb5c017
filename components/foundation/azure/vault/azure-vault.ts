import * as keyvault from "@pulumi/azure-native/keyvault";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import { identifierOf } from "../../../shared/identifier";
import { refuse } from "../../../shared/problems";
import { Environment } from "../../../shared/tier";
import { callerClient } from "../client";
import { sendDiagnostics } from "../diagnostics";
import { lockInProd } from "../lock";
import { privateEndpoint } from "../private-endpoint";
import type { AzureVaultArgs } from "./azure-vault.args";
import { azureVaultProblems, vaultEndpoint } from "./azure-vault.rules";

const softDeleteDays: Record<Environment, number> = {
    [Environment.Local]: 7,
    [Environment.Dev]: 7,
    [Environment.Prod]: 90,
};

/** The name is a host name all over Azure, of 24 characters at most. */
const nameLength = 24;

/**
 * A Key Vault for the keys and secrets of one region's stores: access by Entra roles only, deletion undone for days and never forced,
 * no public access but Azure's own services', a private endpoint, and its audit log in the workspace.
 */
export class AzureVault extends pulumi.ComponentResource {
    /** The vault's resource id. */
    public readonly vaultId: pulumi.Output<string>;
    /** The vault's name. */
    public readonly vaultName: pulumi.Output<string>;
    /** The vault's URI, `https://<vault>.vault.azure.net/`. */
    public readonly vaultUri: pulumi.Output<string>;
    /** The resource group that the vault is in. */
    public readonly resourceGroupName: pulumi.Output<string>;
    /** The vault itself. */
    public readonly vault: keyvault.Vault;

    constructor(name: string, args: AzureVaultArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzureVault", name, {}, opts);
        refuse("AzureVault", name, azureVaultProblems(args));
        const { placement, endpointDns, tags } = args;
        const environment = args.environment ?? Environment.Dev;

        this.vault = this.create(name, args, environment);
        const targetId = this.vault.id;
        const endpoint = { ...vaultEndpoint, role: "vault", targetId, dns: endpointDns?.[vaultEndpoint.subResource] };
        privateEndpoint(name, endpoint, placement, { parent: this, tags });
        sendDiagnostics(name, { role: "vault", resourceId: targetId }, placement.workspaceId, { parent: this });
        lockInProd(name, targetId, environment, { parent: this });

        this.vaultId = targetId;
        this.vaultName = this.vault.name;
        this.vaultUri = this.vault.name.apply((vaultName) => `https://${vaultName}.vault.azure.net/`);
        this.resourceGroupName = pulumi.output(placement.resourceGroupName);
        const { vaultId, vaultName, vaultUri, resourceGroupName, vault } = this;
        this.registerOutputs({ vaultId, vaultName, vaultUri, resourceGroupName, vault });
    }

    private create(name: string, args: AzureVaultArgs, environment: Environment): keyvault.Vault {
        const { placement, tags } = args;
        return new keyvault.Vault(
            `${name}-vault`,
            {
                vaultName: this.vaultNameOf(name),
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                properties: {
                    tenantId: callerClient(this).tenantId,
                    sku: { family: keyvault.SkuFamily.A, name: keyvault.SkuName.Standard },
                    enableRbacAuthorization: true,
                    enableSoftDelete: true,
                    softDeleteRetentionInDays: args.softDeleteDays ?? softDeleteDays[environment],
                    enablePurgeProtection: true,
                    publicNetworkAccess: "Disabled",
                    networkAcls: {
                        defaultAction: keyvault.NetworkRuleAction.Deny,
                        bypass: keyvault.NetworkRuleBypassOptions.AzureServices,
                    },
                },
                tags,
            },
            { parent: this, protect: environment === Environment.Prod },
        );
    }

    /** Drawn by lot, since a deleted vault keeps its name for as long as it can be brought back: the stack must be able to come again before that. */
    private vaultNameOf(name: string): pulumi.Output<string> {
        const suffix = new random.RandomString(
            `${name}-suffix`,
            { length: 8, upper: false, special: false },
            { parent: this },
        );
        const words = identifierOf(name)
            .slice(0, nameLength - 9)
            .replace(/-+$/, "");
        return pulumi.interpolate`${words}-${suffix.result}`;
    }
}
