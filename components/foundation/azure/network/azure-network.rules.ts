import { overlap, parseCidr } from "../../../shared/cidr";
import type { Problem } from "../../../shared/problems";
import type { Rule } from "../../../shared/rule";
import { brokenRules } from "../../../shared/rule";
import { locationRule } from "../placement.rules";
import { addressRules } from "../store-settings.rules";
import type { AzureNetworkArgs, ExistingAzureNetwork } from "./azure-network.args";

/** The blocks of RFC 1918 and RFC 6598, which are nobody else's. */
const privateBlocks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

/** What Azure, or the way the network is cut up, would refuse. Source: "Azure Virtual Network FAQ". */
export function azureNetworkProblems(args: AzureNetworkArgs): Problem[] {
    const own = args.existing ? existingRules(args, args.existing) : createdRules(args);
    return brokenRules([locationRule("location", args.location), ...own]);
}

function existingRules(args: AzureNetworkArgs, existing: ExistingAzureNetwork): Rule[] {
    const beside = (["addressSpace", "allowedSources"] as const).map((key) => ({
        key,
        broken: args[key] !== undefined,
        reason: `got ${String(args[key])} beside an existing network, of which nothing is created; leave one of them out`,
    }));
    const network = existing.virtualNetworkId;
    const subnets = (["endpointSubnetId", "postgresSubnetId"] as const).map((key) => ({
        key: `existing.${key}`,
        broken: existing[key] !== undefined && !isSubnetOf(network, existing[key]),
        reason: `got "${existing[key]}"; the resource id of a subnet of virtualNetworkId is allowed; copy it from the network's subnets`,
    }));
    return [
        ...beside,
        {
            key: "existing.virtualNetworkId",
            broken: !/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/virtualNetworks\/[^/]+$/i.test(
                network,
            ),
            reason: `got "${network}"; a virtual network's resource id is allowed, /subscriptions/.../virtualNetworks/<name>; copy it from its properties`,
        },
        ...subnets,
    ];
}

function isSubnetOf(network: string, subnet: string | undefined): boolean {
    const prefix = `${network}/subnets/`.toLowerCase();
    return subnet?.toLowerCase().startsWith(prefix) === true && !subnet.slice(prefix.length).includes("/");
}

function createdRules(args: AzureNetworkArgs): Rule[] {
    return [
        {
            key: "addressSpace",
            broken: args.addressSpace !== undefined && !isNetworkBlock(args.addressSpace),
            reason: `got "${args.addressSpace}"; a private IPv4 block of /16 to /22 with no bits set beyond its prefix is allowed; choose one, such as 10.8.0.0/16`,
        },
        {
            key: "workspaceId",
            broken: args.workspaceId === undefined,
            reason: "got nothing; a created network logs what its security groups do; give an AzureLogs' workspaceId",
        },
        ...addressRules("allowedSources", args.allowedSources),
    ];
}

function isNetworkBlock(text: string): boolean {
    const block = parseCidr(text);
    if (!block || block.prefix < 16 || block.prefix > 22) return false;
    return privateBlocks.some((each) => overlap(block, parseCidr(each) ?? block));
}
