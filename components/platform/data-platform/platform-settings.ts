import * as pulumi from "@pulumi/pulumi";
import type { AlertSubscription } from "../../shared/alerts";
import { identifierOf } from "../../shared/identifier";
import { platformTags } from "../../shared/tags";
import { Environment, Tier } from "../../shared/tier";
import type { AzureRegionNetwork, DataPlatformArgs, RegionNetwork } from "./data-platform.args";
import { LakeService, NosqlService } from "./data-platform.args";

/** What all stores and regions of a platform share, with every default taken. */
export interface PlatformSettings {
    environment: Environment;
    tier: Tier;
    allowDataLoss: boolean;
    /** The AWS region; empty where no store is on AWS. */
    region: string;
    /** The AWS region that holds copies. */
    recoveryRegion?: string;
    /** The Azure region; empty where no store is on Azure. */
    location: string;
    /** The Azure region that holds copies. */
    recoveryLocation?: string;
    tags: { [key: string]: string };
    networks: { [region: string]: RegionNetwork };
    azureNetworks: { [location: string]: AzureRegionNetwork };
    alerts: AlertSubscription[];
    /** The DynamoDB tables of the platform by the names of their entries: their names in AWS. */
    tables: { [name: string]: string };
    /** The distributions of CloudFront that read zones of the platform's lakes, and so decrypt with the lakes' key. */
    edgeDistributionArns: pulumi.Input<string>[];
    /** The names of the entries that are lakes on Azure. */
    azureLakes: string[];
}

/** The CIDR blocks of created networks: apart, so that the two regions' networks can be connected. */
const defaultCidrBlocks = { home: "10.0.0.0/16", recovery: "10.1.0.0/16" };
const defaultAddressSpaces = { home: "10.8.0.0/16", recovery: "10.9.0.0/16" };

/** The settings that a platform's arguments come to. */
export function platformSettings(args: DataPlatformArgs): PlatformSettings {
    const recoveryRegion = args.recoveryRegions?.aws;
    const recoveryLocation = args.recoveryRegions?.azure;
    const facts = {
        environment: args.environment,
        project: pulumi.getProject(),
        owner: args.owner ?? Environment.Local,
        costCenter: args.costCenter ?? Environment.Local,
    };
    return {
        environment: args.environment,
        tier: args.tier ?? Tier.Standard,
        allowDataLoss: args.allowDataLoss ?? false,
        region: args.region ?? "",
        recoveryRegion,
        location: args.location ?? "",
        recoveryLocation,
        tags: platformTags(facts, args.tags),
        networks: networksOf(args, recoveryRegion),
        azureNetworks: azureNetworksOf(args, recoveryLocation),
        alerts: args.alerts ?? [],
        tables: tablesOf(args),
        edgeDistributionArns: edgesOf(args),
        azureLakes: azureLakesOf(args),
    };
}

function networksOf({ region, network }: DataPlatformArgs, recoveryRegion: string | undefined) {
    const networks = { ...network };
    if (region !== undefined) networks[region] = withCidrBlock(networks[region], defaultCidrBlocks.home);
    if (recoveryRegion !== undefined) {
        networks[recoveryRegion] = withCidrBlock(networks[recoveryRegion], defaultCidrBlocks.recovery);
    }
    return networks;
}

function azureNetworksOf({ location, azureNetwork }: DataPlatformArgs, recoveryLocation: string | undefined) {
    const networks = { ...azureNetwork };
    if (location !== undefined) networks[location] = withAddressSpace(networks[location], defaultAddressSpaces.home);
    if (recoveryLocation !== undefined) {
        networks[recoveryLocation] = withAddressSpace(networks[recoveryLocation], defaultAddressSpaces.recovery);
    }
    return networks;
}

function tablesOf({ nosql = [] }: DataPlatformArgs): { [name: string]: string } {
    const tables = nosql.filter(({ service }) => service === NosqlService.Dynamodb);
    return Object.fromEntries(tables.map(({ name, tableName }) => [name, tableName ?? identifierOf(name)]));
}

function edgesOf({ lake = [] }: DataPlatformArgs): pulumi.Input<string>[] {
    const zones = lake.flatMap(({ raw, processed, curated }) => [raw, processed, curated]);
    return [...new Set(zones.flatMap((zone) => zone?.edgeDistributionArns ?? []))];
}

function azureLakesOf({ lake = [] }: DataPlatformArgs): string[] {
    return lake.filter(({ service }) => service === LakeService.Adls).map(({ name }) => name);
}

function withCidrBlock(network: RegionNetwork = {}, cidrBlock: string): RegionNetwork {
    return network.existing ? network : { ...network, cidrBlock: network.cidrBlock ?? cidrBlock };
}

function withAddressSpace(network: AzureRegionNetwork = {}, addressSpace: string): AzureRegionNetwork {
    return network.existing ? network : { ...network, addressSpace: network.addressSpace ?? addressSpace };
}
