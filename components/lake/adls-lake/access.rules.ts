import { addressRules, principalRules } from "../../foundation/azure/store-settings.rules";
import { AzureAccess } from "../../foundation/azure/store-settings";
import type { Cidr } from "../../shared/cidr";
import { overlap, parseCidr } from "../../shared/cidr";
import type { Rule } from "../../shared/rule";
import type { AdlsPrincipalArgs } from "./adls-lake.args";

const service = { service: "a lake", access: Object.values(AzureAccess) };

/** The most rules that a storage account's firewall has. Source: "Azure Storage firewall rules", Azure Storage documentation. */
const mostAddresses = 400;

const privateBlocks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].map((block) => parseCidr(block) as Cidr);

/** What Azure would refuse of principals: of the same one, the same role in the same place twice. */
export function lakePrincipalRules(principals: AdlsPrincipalArgs[] = []): Rule[] {
    const placeOf = ({ principalId, access, zone }: AdlsPrincipalArgs) => JSON.stringify([principalId, access, zone]);
    const isPlain = ({ principalId }: AdlsPrincipalArgs) => typeof principalId === "string";
    return [
        ...principalRules(principals, service),
        ...principals.map((principal, index) => ({
            key: `principals[${index}]`,
            broken:
                isPlain(principal) &&
                principals.slice(0, index).some((other) => isPlain(other) && placeOf(other) === placeOf(principal)),
            reason: `gives ${principal.access} in ${principal.zone ?? "all zones"} to a principal that has it already; Azure takes an assignment once; take one of them out`,
        })),
    ];
}

/** What a storage account's firewall would refuse: it knows public addresses, and blocks from /30 up. */
export function lakeAddressRules(addresses: string[] = []): Rule[] {
    return [
        ...addressRules("allowedAddresses", addresses),
        {
            key: "allowedAddresses",
            broken: addresses.length > mostAddresses,
            reason: `got ${addresses.length} addresses and blocks; a storage account takes ${mostAddresses}; join some into larger blocks`,
        },
        ...addresses.flatMap((address, index) => addressRulesOf(`allowedAddresses[${index}]`, address)),
    ];
}

function addressRulesOf(key: string, address: string): Rule[] {
    const block = parseCidr(address.includes("/") ? address : `${address}/32`);
    if (block === undefined || block.prefix === 0) return [];
    return [
        {
            key,
            broken: address.includes("/") && block.prefix > 30,
            reason: `got "${address}"; a storage account takes blocks up to /30; give single addresses without a prefix`,
        },
        {
            key,
            broken: privateBlocks.some((other) => overlap(block, other)),
            reason: `got "${address}", which is private; a storage account's firewall knows public addresses only; connect from a network that reaches the private endpoints`,
        },
    ];
}
