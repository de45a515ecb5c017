import { z } from "zod";
import { NatGateways } from "../../foundation/aws/network/aws-network.args";
import { AlarmSeverity, SubscriptionProtocol } from "../../shared/alerts";
import { Environment, Tier } from "../../shared/tier";
import type { DataTier } from "../catalogue/catalogue";
import { catalogue } from "../catalogue/catalogue";
import type { Shape } from "../catalogue/shape";
import { storeName, wholeNumber } from "../catalogue/shape";
import type { AzureRegionNetwork, DataPlatformArgs, RegionNetwork } from "../data-platform/data-platform.args";

const awsRegion = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "an AWS region such as eu-west-2");
const person = z.string().min(1).max(256);

const networkShape: Shape<RegionNetwork> = {
    existing: z
        .strictObject({
            vpcId: z.string(),
            cidrBlock: z.cidrv4(),
            privateSubnetIds: z.array(z.string()),
            isolatedSubnetIds: z.array(z.string()),
            availabilityZones: z.array(z.string()).optional(),
        })
        .optional(),
    cidrBlock: z.cidrv4().optional(),
    availabilityZones: z.array(z.string()).optional(),
    natGateways: z.enum(NatGateways).optional(),
    flowLogRetentionDays: wholeNumber(1).optional(),
};

const azureNetworkShape: Shape<AzureRegionNetwork> = {
    existing: z
        .strictObject({
            virtualNetworkId: z.string(),
            endpointSubnetId: z.string(),
            postgresSubnetId: z.string().optional(),
        })
        .optional(),
    addressSpace: z.cidrv4().optional(),
    allowedSources: z.array(z.string()).optional(),
};

/** The list of a tier: `service` decides which settings an entry has. */
function entriesOf<Tier extends DataTier>(tier: Tier): z.ZodType<DataPlatformArgs[Tier]> {
    const [first, ...others] = new Set(Object.values(catalogue[tier]).map(({ schema }) => schema));
    if (first === undefined) throw new RangeError(`the catalogue has no service of the tier "${tier}"`);
    const entry = z.discriminatedUnion("service", [first, ...others]);
    // Each schema has the shape of its own service's entry, which is a part of the tier's: the catalogue's types say so.
    return z.array(entry).optional() as unknown as z.ZodType<DataPlatformArgs[Tier]>;
}

const shape: Shape<Omit<DataPlatformArgs, "region" | "location">> = {
    environment: z.enum(Environment),
    tier: z.enum(Tier).optional(),
    owner: person.optional(),
    costCenter: person.optional(),
    allowDataLoss: z.boolean().optional(),
    recoveryRegions: z.strictObject({ aws: awsRegion.optional(), azure: z.string().optional() }).optional(),
    network: z.record(z.string(), z.strictObject(networkShape)).optional(),
    azureNetwork: z.record(z.string(), z.strictObject(azureNetworkShape)).optional(),
    alerts: z
        .array(
            z.strictObject({
                name: storeName,
                severity: z.enum(AlarmSeverity),
                protocol: z.enum(SubscriptionProtocol),
                endpoint: z.string(),
            }),
        )
        .optional(),
    tags: z.record(z.string(), z.string()).optional(),
    relational: entriesOf("relational"),
    nosql: entriesOf("nosql"),
    cache: entriesOf("cache"),
    lake: entriesOf("lake"),
    warehouse: entriesOf("warehouse"),
};

/** The keys of a stack's config under `strata:`. */
export const stackConfigSchema = z.strictObject(shape);
