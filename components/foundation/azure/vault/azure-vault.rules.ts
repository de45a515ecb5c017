import type { Problem } from "../../../shared/problems";
import { brokenRules, isWithin } from "../../../shared/rule";
import { endpointRules } from "../placement.rules";
import { PrivateZone } from "../private-zone/private-zone";
import type { AzureVaultArgs } from "./azure-vault.args";

/** The one endpoint of a vault. */
export const vaultEndpoint = { subResource: "vault", zones: [PrivateZone.KeyVault] };

/** What Azure would refuse of a vault. Source: "Azure Key Vault soft-delete overview". */
export function azureVaultProblems({ placement, endpointDns, softDeleteDays }: AzureVaultArgs): Problem[] {
    return brokenRules([
        ...endpointRules("placement", placement, [vaultEndpoint], endpointDns),
        {
            key: "softDeleteDays",
            broken: softDeleteDays !== undefined && !isWithin(softDeleteDays, 7, 90),
            reason: `got ${softDeleteDays}; Key Vault takes 7 to 90 days; set one of those or leave it out`,
        },
    ]);
}
