import { formatCidr, parseCidr, partOf } from "../../../shared/cidr";

/** How a VPC is cut up: of its eight parts three are private, three isolated, a fourth of the seventh each public, and the eighth is kept free. */
export function subnetBlocks(vpc: string): { private: string[]; isolated: string[]; public: string[] } {
    const block = parseCidr(vpc);
    if (!block) throw new RangeError(`"${vpc}" is no IPv4 CIDR block`);
    const zones = [0, 1, 2];
    const publicPart = partOf(block, 3, 6);
    return {
        private: zones.map((zone) => formatCidr(partOf(block, 3, zone))),
        isolated: zones.map((zone) => formatCidr(partOf(block, 3, 3 + zone))),
        public: zones.map((zone) => formatCidr(partOf(publicPart, 2, zone))),
    };
}
