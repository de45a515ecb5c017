import { formatCidr, parseCidr, partOf } from "../../../shared/cidr";

/** How a network is cut up: of its four parts the first is for endpoints, the second for PostgreSQL, and the others are kept free. */
export function subnetBlocks(addressSpace: string): { endpoints: string; postgres: string } {
    const block = parseCidr(addressSpace);
    if (!block) throw new RangeError(`"${addressSpace}" is no IPv4 CIDR block`);
    return { endpoints: formatCidr(partOf(block, 2, 0)), postgres: formatCidr(partOf(block, 2, 1)) };
}
