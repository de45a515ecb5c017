import type { Reader } from "../../frame/reader";
import type { Resource } from "../../frame/resource";
import type { Stack } from "../../frame/stack";

const subnetType = "aws:ec2/subnet:Subnet";
const associationType = "aws:ec2/routeTableAssociation:RouteTableAssociation";
const tableType = "aws:ec2/routeTable:RouteTable";
const routeType = "aws:ec2/route:Route";
const gatewayType = "aws:ec2/internetGateway:InternetGateway";

/** What leads from a subnet to the internet and back. */
export const subnetRouteReaches = [
    { type: routeType, guards: ["gatewayId"] },
    { type: tableType, guards: ["routes"] },
];

/** The subnets of this stack that a list of ids names; what the list was computed from tells while ids are unknown. */
export function subnetsIn(resource: Resource, property: string, stack: Stack): readonly Resource[] {
    const ids = resource.peek(property);
    const known = ids.kind === "known" && Array.isArray(ids.value) ? (ids.value as readonly unknown[]) : [];
    const sources = new Set(resource.references(property)?.map(({ urn }) => urn));
    return stack.ofType(subnetType).filter((subnet) => {
        const id = subnet.peekOutput("id");
        return sources.has(subnet.urn) || (id.kind === "known" && known.includes(id.value));
    });
}

/** Whether the route table of a subnet, as far as it is in this stack, leads to an internet gateway. */
export function leadsToInternet(subnet: Resource, stack: Stack): boolean {
    return stack
        .attachedTo(subnet, associationType, "subnetId")
        .map((association) => stack.namedBy(association, "routeTableId", tableType))
        .flatMap((table) =>
            table === undefined
                ? []
                : [...table.entries("routes"), ...stack.attachedTo(table, routeType, "routeTableId")],
        )
        .some(leadsToGateway);
}

function leadsToGateway(route: Reader): boolean {
    const gateway = route.peek("gatewayId");
    return gateway.kind === "known"
        ? String(gateway.value).startsWith("igw-")
        : gateway.kind === "unknown" && route.comesFrom("gatewayId", [gatewayType]);
}
