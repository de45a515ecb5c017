import { awsNetworkProblems } from "../../foundation/aws/network/aws-network.rules";
import { azureNetworkProblems } from "../../foundation/azure/network/azure-network.rules";
import { locationRule } from "../../foundation/azure/placement.rules";
import { overlap, parseCidr } from "../../shared/cidr";
import type { Problem } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import { Cloud } from "../catalogue/built-store";
import { catalogue, dataTiers, storesOf } from "../catalogue/catalogue";
import type { DataPlatformArgs } from "./data-platform.args";
import { platformSettings } from "./platform-settings";

/** Puts an entry's key before those of its problems, except where these speak of the whole config. */
export function under(path: string, problems: Problem[]): Problem[] {
    return problems.map(({ key, reason }) => {
        if (key.startsWith("strata:")) return { key: key.slice("strata:".length), reason };
        return { key: key.startsWith("subscriptions") ? key.replace("subscriptions", path) : `${path}.${key}`, reason };
    });
}

/** The clouds that the stores of these arguments are on. */
export function cloudsOf(args: Partial<DataPlatformArgs>): Set<Cloud> {
    const clouds = dataTiers.flatMap((tier) =>
        storesOf(args, tier).map(({ service }) => catalogue[tier][service]?.cloud),
    );
    return new Set(clouds.filter((cloud) => cloud !== undefined));
}

/** What is wrong with the regions and networks of both clouds. */
export function regionProblems(args: DataPlatformArgs): Problem[] {
    const { region, location, recoveryRegions } = args;
    return [
        ...missingRegions(args),
        ...sameRegion("recoveryRegions.aws", region, recoveryRegions?.aws),
        ...sameRegion("recoveryRegions.azure", location, recoveryRegions?.azure),
        ...brokenRules([
            ...(location ? [locationRule("location", location)] : []),
            ...(recoveryRegions?.azure ? [locationRule("recoveryRegions.azure", recoveryRegions.azure)] : []),
        ]),
        ...networkProblems("network", args.network, [region, recoveryRegions?.aws], (network) =>
            awsNetworkProblems({ ...network, logsKmsKeyArn: "" }),
        ),
        ...networkProblems("azureNetwork", args.azureNetwork, [location, recoveryRegions?.azure], (network, name) =>
            azureNetworkProblems({ ...network, location: name, resourceGroupName: "", workspaceId: "" }),
        ),
        ...overlapProblems(args),
    ];
}

function missingRegions(args: DataPlatformArgs): Problem[] {
    const clouds = cloudsOf(args);
    return brokenRules([
        {
            key: "region",
            broken: clouds.has(Cloud.Aws) && args.region === undefined,
            reason: "got nothing, with stores on AWS; the name of an AWS region is allowed; set it, for example to eu-west-2",
        },
        {
            key: "location",
            broken: clouds.has(Cloud.Azure) && args.location === undefined,
            reason: "got nothing, with stores on Azure; the short name of an Azure region is allowed; set it, for example to uksouth",
        },
    ]);
}

function sameRegion(key: string, home: string | undefined, recovery: string | undefined): Problem[] {
    if (recovery === undefined || recovery !== home) return [];
    const reason = `got "${recovery}", the stores' own region; a copy must survive the loss of it; name another one`;
    return [{ key, reason }];
}

function networkProblems<Network>(
    path: string,
    networks: { [region: string]: Network } | undefined,
    regions: (string | undefined)[],
    check: (network: Network, region: string) => Problem[],
): Problem[] {
    const inUse = regions.filter((region) => region !== undefined && region !== "");
    return Object.entries(networks ?? {}).flatMap(([region, network]) => {
        const key = `${path}.${region}`;
        if (inUse.includes(region)) return under(key, check(network, region));
        const reason = `got a network for a region that is not in use; ${inUse.join(" and ")} are; rename it or take it out`;
        return [{ key, reason }];
    });
}

/** The networks of two Azure regions are peered, which takes blocks that share no address. */
function overlapProblems(args: DataPlatformArgs): Problem[] {
    const { location, recoveryLocation, azureNetworks } = platformSettings(args);
    if (recoveryLocation === undefined || recoveryLocation === location) return [];
    const [here, there] = [location, recoveryLocation].map((region) => azureNetworks[region]?.addressSpace ?? "");
    const [home, recovery] = [parseCidr(here ?? ""), parseCidr(there ?? "")];
    if (!home || !recovery || !overlap(home, recovery)) return [];
    const key = `azureNetwork.${recoveryLocation}.addressSpace`;
    const reason = `got ${there}, which overlaps ${here} in ${location}; the two networks are peered, and may share no address; choose another block`;
    return [{ key, reason }];
}
