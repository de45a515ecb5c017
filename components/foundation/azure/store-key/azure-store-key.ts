import * as keyvault from "@pulumi/azure-native/keyvault";
import * as managedidentity from "@pulumi/azure-native/managedidentity";
import * as pulumi from "@pulumi/pulumi";
import { Environment } from "../../../shared/tier";
import { AzureRole, assignRole } from "../roles";
import type { AzureStoreKeyArgs } from "./azure-store-key.args";

/** A version is replaced after a year, and lives for another: a service that follows rotations late still reads its data. */
const rotation = {
    attributes: { expiryTime: "P2Y" },
    lifetimeActions: [
        { action: { type: keyvault.KeyRotationPolicyActionType.Rotate }, trigger: { timeAfterCreate: "P1Y" } },
        { action: { type: keyvault.KeyRotationPolicyActionType.Notify }, trigger: { timeBeforeExpiry: "P30D" } },
    ],
};

/** A customer-managed key for one kind of store in one region, rotated every year, and the identity by which those stores use it: that key, and nothing else in the vault. */
export class AzureStoreKey extends pulumi.ComponentResource {
    /** The key's resource id. */
    public readonly keyId: pulumi.Output<string>;
    /** The key's URI without a version; whoever takes it follows rotations by itself. */
    public readonly keyUri: pulumi.Output<string>;
    /** The key's URI with its version at creation. */
    public readonly keyUriWithVersion: pulumi.Output<string>;
    /** The key's name in its vault. */
    public readonly keyName: pulumi.Output<string>;
    /** The vault's URI, `https://<vault>.vault.azure.net/`. */
    public readonly vaultUri: pulumi.Output<string>;
    /** The resource id of the identity that may wrap and unwrap with the key. */
    public readonly identityId: pulumi.Output<string>;
    /** The object id of that identity in Entra. */
    public readonly identityPrincipalId: pulumi.Output<string>;
    /** The key itself. */
    public readonly key: keyvault.Key;

    constructor(name: string, args: AzureStoreKeyArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzureStoreKey", name, {}, opts);
        const { vault, tags } = args;

        this.key = this.createKey(name, args);
        const identity = new managedidentity.UserAssignedIdentity(
            `${name}-identity`,
            {
                resourceGroupName: args.placement.resourceGroupName,
                location: args.placement.location,
                tags,
            },
            { parent: this },
        );
        const scope = pulumi.interpolate`${vault.vaultId}/keys/${this.key.name}`;
        const principalId = identity.principalId;
        const role = AzureRole.KeyVaultCryptoServiceEncryptionUser;
        const admission = assignRole(`${name}-use`, { scope, principalId, role }, { parent: this });

        // Whoever uses the key or the identity is created after the identity has been let in.
        const admitted = <T>(value: pulumi.Input<T>) =>
            pulumi.all([value, admission.id]).apply(([plain]) => plain as T);
        this.keyId = scope;
        this.keyUri = admitted(this.key.keyUri);
        this.keyUriWithVersion = admitted(this.key.keyUriWithVersion);
        this.keyName = admitted(this.key.name);
        this.vaultUri = this.keyUri.apply((uri) => `${new URL(uri).origin}/`);
        this.identityId = admitted(identity.id);
        this.identityPrincipalId = admitted(identity.principalId);
        const { keyId, keyUri, keyUriWithVersion, keyName, vaultUri, identityId, identityPrincipalId, key } = this;
        this.registerOutputs({
            ...{ keyId, keyUri, keyUriWithVersion, keyName, vaultUri, identityId, identityPrincipalId, key },
        });
    }

    private createKey(name: string, { vault, environment, tags }: AzureStoreKeyArgs): keyvault.Key {
        return new keyvault.Key(
            `${name}-key`,
            {
                resourceGroupName: vault.resourceGroupName,
                vaultName: vault.vaultName,
                properties: {
                    kty: keyvault.JsonWebKeyType.RSA,
                    // The longest that every service takes: SQL and Synapse know 2,048 and 3,072 only.
                    keySize: 3072,
                    keyOps: [keyvault.JsonWebKeyOperation.WrapKey, keyvault.JsonWebKeyOperation.UnwrapKey],
                    attributes: { enabled: true },
                    rotationPolicy: rotation,
                },
                tags,
            },
            { parent: this, protect: environment === Environment.Prod },
        );
    }
}
