import assert from "node:assert/strict";
import fc from "fast-check";
import { subnetBlocks } from "../../../components/foundation/aws/network/subnet-blocks";
import type { Cidr } from "../../../components/shared/cidr";
import { addressRange, formatCidr, overlap, parseCidr, sizeOf } from "../../../components/shared/cidr";

const vpcBlock = fc
    .record({ prefix: fc.integer({ min: 16, max: 22 }), seed: fc.nat(2 ** 32 - 1) })
    .map(({ prefix, seed }) => ({ prefix, base: Math.floor(seed / sizeOf(prefix)) * sizeOf(prefix) }));

function parsed(text: string): Cidr {
    const block = parseCidr(text);
    assert.ok(block, `${text} is no block`);
    return block;
}

describe("A CIDR block", () => {
    it("is read as it was written", () => {
        fc.assert(fc.property(vpcBlock, (block) => assert.deepEqual(parseCidr(formatCidr(block)), block)));
    });

    for (const text of ["10.0.0.0", "10.0.0.256/24", "10.0.0.0/33", "10.0.0.1/24", "ten", ""]) {
        it(`is not "${text}"`, () => assert.equal(parseCidr(text), undefined));
    }
});

describe("The subnets of a VPC", () => {
    it("are nine, inside the VPC, apart from each other, and of a size that AWS takes", () => {
        fc.assert(
            fc.property(vpcBlock, (vpc) => {
                const blocks = subnetBlocks(formatCidr(vpc));
                const all = [...blocks.private, ...blocks.isolated, ...blocks.public].map(parsed);
                assert.equal(all.length, 9);
                all.forEach((block, index) => {
                    assert.ok(block.base >= vpc.base);
                    assert.ok(block.base + sizeOf(block.prefix) <= vpc.base + sizeOf(vpc.prefix));
                    assert.ok(block.prefix >= 16 && block.prefix <= 28);
                    for (const other of all.slice(index + 1)) assert.equal(overlap(block, other), false);
                });
            }),
        );
    });

    it("are told to firewalls by their first and last address; a single address is both", () => {
        assert.deepEqual(addressRange("203.0.113.0/24"), { first: "203.0.113.0", last: "203.0.113.255" });
        assert.deepEqual(addressRange("203.0.113.7"), { first: "203.0.113.7", last: "203.0.113.7" });
        assert.deepEqual(addressRange("everybody"), { first: "everybody", last: "everybody" });
    });

    it("overlap exactly where two blocks share an address", () => {
        fc.assert(
            fc.property(vpcBlock, vpcBlock, (one, other) => {
                const shares = Math.max(one.base, other.base) <= Math.min(lastOf(one), lastOf(other));
                assert.equal(overlap(one, other), shares);
            }),
        );
    });
});

function lastOf(block: Cidr): number {
    return block.base + sizeOf(block.prefix) - 1;
}
