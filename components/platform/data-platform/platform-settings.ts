import * as pulumi from "@pulumi/pulumi";
import type { AlertSubscription } from "../../foundation/aws/alert-topics/alert-topics.args";
import { identifierOf } from "../../shared/identifier";
import { platformTags } from "../../shared/tags";
import { Environment, Tier } from "../../shared/tier";
import type { DataPlatformArgs, RegionNetwork } from "./data-platform.args";
import { NosqlService } from "./data-platform.args";

/** What all stores and regions of a platform share, with every default taken. */
export interface PlatformSettings {
    environment: Environment;
    tier: Tier;
    allowDataLoss: boolean;
    region: string;
    /** The AWS region that holds copies. */
    recoveryRegion?: string;
    tags: { [key: string]: string };
    networks: { [region: string]: RegionNetwork };
    alerts: AlertSubscription[];
    /** The DynamoDB tables of the platform by the names of their entries: their names in AWS. */
    tables: { [name: string]: string };
}

/** The CIDR blocks of created networks: apart, so that the two regions' networks can be connected. */
const defaultCidrBlocks = { home: "10.0.0.0/16", recovery: "10.1.0.0/16" };

/** The settings that a platform's arguments come to. */
export function platformSettings(args: DataPlatformArgs): PlatformSettings {
    const recoveryRegion = args.recoveryRegions?.aws;
    const networks = { ...args.network };
    networks[args.region] = withCidrBlock(networks[args.region], defaultCidrBlocks.home);
    if (recoveryRegion !== undefined) {
        networks[recoveryRegion] = withCidrBlock(networks[recoveryRegion], defaultCidrBlocks.recovery);
    }
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
        region: args.region,
        recoveryRegion,
        tags: platformTags(facts, args.tags),
        networks,
        alerts: args.alerts ?? [],
        tables: tablesOf(args),
    };
}

function tablesOf({ nosql = [] }: DataPlatformArgs): { [name: string]: string } {
    const tables = nosql.filter(({ service }) => service === NosqlService.Dynamodb);
    return Object.fromEntries(tables.map(({ name, tableName }) => [name, tableName ?? identifierOf(name)]));
}

function withCidrBlock(network: RegionNetwork = {}, cidrBlock: string): RegionNetwork {
    return network.existing ? network : { ...network, cidrBlock: network.cidrBlock ?? cidrBlock };
}
