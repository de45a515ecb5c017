import { parseCidr } from "../../shared/cidr";
import type { Rule } from "../../shared/rule";
import type { AzureAccess, AzurePrincipalArgs } from "./store-settings";

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is wrong with a store's principals: names, ids, and what the service cannot give. */
export function principalRules(
    principals: AzurePrincipalArgs[] = [],
    { service, access: known }: { service: string; access: AzureAccess[] },
): Rule[] {
    return principals.flatMap(({ name, principalId, access }, index) => {
        const key = `principals[${index}]`;
        return [
            {
                key: `${key}.name`,
                broken: !/^[a-z](-?[a-z0-9])*$/.test(name),
                reason: `got "${name}"; lower-case letters, digits and single hyphens, beginning with a letter, are allowed; rename it`,
            },
            {
                key: `${key}.name`,
                broken: principals.findIndex((other) => other.name === name) !== index,
                reason: `got "${name}" a second time; a name is allowed once; rename one of them`,
            },
            guidRule(`${key}.principalId`, principalId, "object id of an Entra principal"),
            {
                key: `${key}.access`,
                broken: !known.includes(access),
                reason: `got "${access}"; ${service} gives ${known.join(", ")}; use one of them`,
            },
        ];
    });
}

/** What is wrong with the id of somebody or something in Entra. What is not known yet is passed over. */
export function guidRule(key: string, given: unknown, what: string): Rule {
    return {
        key,
        broken: typeof given === "string" && !guid.test(given),
        reason: `got ${JSON.stringify(given)}; the ${what}, a GUID, is allowed; copy it from Entra`,
    };
}

/** What is wrong with addresses that a firewall is to let in: what is no IPv4 address or block, and everybody. */
export function addressRules(key: string, addresses: string[] = []): Rule[] {
    return addresses.flatMap((address, index) => {
        const block = parseCidr(address.includes("/") ? address : `${address}/32`);
        return [
            {
                key: `${key}[${index}]`,
                broken: block === undefined,
                reason: `got "${address}"; an IPv4 address such as 203.0.113.7 or a block such as 203.0.113.0/24 is allowed; correct it`,
            },
            {
                key: `${key}[${index}]`,
                broken: block !== undefined && (block.prefix === 0 || (block.base === 0 && block.prefix === 32)),
                reason: `got "${address}", which is everybody, or everything in Azure; name the networks that may connect`,
            },
        ];
    });
}
