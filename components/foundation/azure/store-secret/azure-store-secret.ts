import * as keyvault from "@pulumi/azure-native/keyvault";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import { refuse } from "../../../shared/problems";
import { brokenRules, isWithin } from "../../../shared/rule";
import { Environment } from "../../../shared/tier";
import type { AzureStoreSecretArgs } from "./azure-store-secret.args";

/** The credentials of one store: given or generated, kept in Key Vault. */
export class AzureStoreSecret extends pulumi.ComponentResource {
    /** The secret's URI without a version, `https://<vault>.vault.azure.net/secrets/<secret>`. */
    public readonly secretRef: pulumi.Output<string>;
    /** The value, a Pulumi secret. */
    public readonly value: pulumi.Output<string>;
    /** The secret itself. */
    public readonly secret: keyvault.Secret;

    constructor(name: string, args: AzureStoreSecretArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzureStoreSecret", name, {}, opts);
        refuse("AzureStoreSecret", name, azureStoreSecretProblems(args));
        const { vault, tags, environment } = args;

        const value = args.value ?? this.generate(name, args.passwordLength ?? 32);
        this.value = pulumi.secret(value);
        this.secret = new keyvault.Secret(
            `${name}-secret`,
            {
                resourceGroupName: vault.resourceGroupName,
                vaultName: vault.vaultName,
                properties: {
                    value: this.value,
                    contentType: args.contentType ?? "text/plain",
                    attributes: { enabled: true },
                },
                tags,
            },
            { parent: this, protect: environment === Environment.Prod },
        );
        // Not from the properties, which hold the value and are a Pulumi secret as a whole.
        this.secretRef = pulumi.interpolate`https://${vault.vaultName}.vault.azure.net/secrets/${this.secret.name}`;
        this.registerOutputs({ secretRef: this.secretRef, value: this.value, secret: this.secret });
    }

    private generate(name: string, length: number): pulumi.Output<string> {
        const atLeastOne = { minLower: 1, minUpper: 1, minNumeric: 1, minSpecial: 1 };
        const charset = { length, overrideSpecial: "!#$%*()-_=+[]{}<>:?", ...atLeastOne };
        return new random.RandomPassword(`${name}-password`, charset, { parent: this }).result;
    }
}

function azureStoreSecretProblems({ passwordLength }: AzureStoreSecretArgs) {
    return brokenRules([
        {
            key: "passwordLength",
            broken: passwordLength !== undefined && !isWithin(passwordLength, 16, 128),
            reason: `got ${passwordLength}; 16 to 128 characters are allowed; set one of those or leave it out`,
        },
    ]);
}
