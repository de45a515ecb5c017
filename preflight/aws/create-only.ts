import { createOnlyProperties } from "./create-only.generated";
import type { Crossing, Crossings } from "./crossing";
import { twinOf } from "./twins";

/** Properties that CloudFormation cannot change and that Pulumi's provider changes in place, by type. */
export const changedInPlace: { [type: string]: readonly string[] } = {
    "aws:docdb/eventSubscription:EventSubscription": ["snsTopicArn"],
    "aws:docdb/globalCluster:GlobalCluster": ["engineVersion"],
    "aws:ec2/routeTableAssociation:RouteTableAssociation": ["routeTableId"],
    "aws:ec2/vpcEndpoint:VpcEndpoint": ["dnsOptions"],
    "aws:elasticache/replicationGroup:ReplicationGroup": ["preferredCacheClusterAzs"],
    "aws:rds/eventSubscription:EventSubscription": ["snsTopic"],
    "aws:rds/instance:Instance": ["dbSubnetGroupName", "identifier"],
    "aws:rds/proxy:Proxy": ["name"],
    "aws:redshift/cluster:Cluster": ["ownerAccount", "snapshotClusterIdentifier", "snapshotIdentifier"],
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": [
        "cidrIpv4",
        "cidrIpv6",
        "fromPort",
        "ipProtocol",
        "prefixListId",
        "referencedSecurityGroupId",
        "toPort",
    ],
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": [
        "cidrIpv4",
        "cidrIpv6",
        "fromPort",
        "ipProtocol",
        "prefixListId",
        "referencedSecurityGroupId",
        "toPort",
    ],
};

const known = new Map<string, readonly string[]>();

/**
 * The properties of a type of `@pulumi/aws` whose change replaces the resource, in Pulumi's names, as CloudFormation tells it;
 * empty for a type that has no twin. What replaces only in some cases is left out.
 */
export function createOnly(type: string): readonly string[] {
    let properties = known.get(type);
    if (properties === undefined) known.set(type, (properties = find(type)));
    return properties;
}

function find(type: string): string[] {
    const twin = twinOf(type);
    if (twin === undefined) return [];
    const fixed = createOnlyProperties[twin.type] ?? [];
    const inPlace = new Set(changedInPlace[type]);
    const at = twin.within === undefined ? "" : `${twin.within}.`;
    return Object.entries(twin.properties)
        .filter(([name, crossing]) => !inPlace.has(name) && crossing !== null && isFixed(crossing, fixed, at))
        .map(([name]) => name);
}

/** Whether all of what a property becomes is fixed: it is, or lies in, a create-only one, or each of its members is. */
function isFixed({ to, form }: Crossing, fixed: readonly string[], at: string): boolean {
    if (to !== "") return fixed.some((path) => at + to === path || `${at}${to}`.startsWith(`${path}.`));
    return form !== undefined && "of" in form && allFixed(form.of, fixed, at);
}

function allFixed(crossings: Crossings, fixed: readonly string[], at: string): boolean {
    return Object.values(crossings).every((crossing) => crossing === null || isFixed(crossing, fixed, at));
}
