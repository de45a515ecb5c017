import * as network from "@pulumi/azure-native/network";
import type { input } from "@pulumi/azure-native/types";

type RuleArgs = input.network.SecurityRuleArgs;

const { Inbound, Outbound } = network.SecurityRuleDirection;
const { Allow, Deny } = network.SecurityRuleAccess;
const { Tcp, Asterisk } = network.SecurityRuleProtocol;

/** The rule that ends a list: below it Azure's own rules would let in the whole network and everything peered with it, and let everything out. */
const denyAll = (direction: network.SecurityRuleDirection): RuleArgs => ({
    name: `deny-all-${direction.toLowerCase()}`,
    description: "Whatever no rule above admits",
    direction,
    access: Deny,
    priority: 4096,
    protocol: Asterisk,
    sourceAddressPrefix: "*",
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRange: "*",
});

interface Admission {
    name: string;
    description: string;
    priority: number;
    direction: network.SecurityRuleDirection;
    sources: string[];
    destination: string;
    /** Default: every port. */
    ports?: string[];
}

const admit = ({ name, description, priority, direction, sources, destination, ports }: Admission): RuleArgs => ({
    name,
    description,
    priority,
    direction,
    access: Allow,
    protocol: Tcp,
    sourceAddressPrefixes: sources,
    sourcePortRange: "*",
    destinationAddressPrefix: destination,
    ...(ports === undefined ? { destinationPortRange: "*" } : { destinationPortRanges: ports }),
});

/** The sources named come in. */
const clients = (sources: string[], destination: string, ports?: string[]): RuleArgs =>
    admit({
        name: "clients",
        description: "Clients of the stores",
        priority: 100,
        direction: Inbound,
        sources,
        destination,
        ports,
    });

/** Private endpoints: the named sources come in, and nothing goes out, since an endpoint opens no connection. */
export function endpointRules(sources: string[], subnet: string): RuleArgs[] {
    return [clients(sources, subnet), denyAll(Inbound), denyAll(Outbound)];
}

/** PostgreSQL servers: the named sources come in; servers reach each other, their log storage and Entra. Source: "Network with private access", Azure Database for PostgreSQL. */
export function postgresRules(sources: string[], subnet: string): RuleArgs[] {
    const ports = ["5432", "6432"];
    const out = { direction: Outbound, sources: [subnet] };
    return [
        clients(sources, subnet, ports),
        denyAll(Inbound),
        admit({
            ...out,
            name: "replication",
            description: "Standbys and replicas, here and in peered networks",
            priority: 100,
            destination: "VirtualNetwork",
            ports,
        }),
        admit({
            ...out,
            name: "storage",
            description: "The write-ahead log's archive",
            priority: 110,
            destination: "Storage",
            ports: ["443"],
        }),
        admit({
            ...out,
            name: "entra",
            description: "Signing in by Entra",
            priority: 120,
            destination: "AzureActiveDirectory",
            ports: ["443"],
        }),
        denyAll(Outbound),
    ];
}
