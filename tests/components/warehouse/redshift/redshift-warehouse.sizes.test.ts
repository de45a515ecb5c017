import fc from "fast-check";
import {
    baseCapacityFor,
    isBaseCapacity,
    isPort,
    storageLimitTb,
} from "../../../../components/warehouse/redshift/capacity";
import { fewestNodes, nodeTypes, storageTbOf } from "../../../../components/warehouse/redshift/node-types";
import { connectionThresholds, dataThresholds } from "../../../../components/warehouse/redshift/thresholds";

describe("The arithmetic of Redshift", () => {
    it("finds a base capacity that serves any amount of data", () => {
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 16_000 }), (storageTb) => {
                const base = baseCapacityFor(storageTb);
                const limit = storageLimitTb(base);
                return isBaseCapacity(base) && (limit === undefined || storageTb <= limit);
            }),
        );
    });

    it("takes the two ranges of ports and no other", () => {
        fc.assert(
            fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
                const allowed = (port > 5430 && port < 5456) || (port > 8190 && port < 8216);
                return isPort(port) === allowed;
            }),
        );
    });

    it("gives more storage with more nodes", () => {
        const type = fc.constantFrom(...nodeTypes.values());
        fc.assert(
            fc.property(type, fc.nat(), (each, seed) => {
                const nodes = fewestNodes(each) + (seed % (each.mostNodes - fewestNodes(each)));
                return storageTbOf(each, nodes + 1) > storageTbOf(each, nodes);
            }),
        );
    });

    it("warns before it is critical, and both before the limit", () => {
        fc.assert(
            fc.property(fc.integer({ min: 20, max: 100_000 }), (most) => {
                const connections = connectionThresholds(most);
                const data = dataThresholds(most);
                return (
                    connections.warning < connections.critical &&
                    connections.critical < most &&
                    data.warning < data.critical &&
                    data.critical < most * 1_000_000
                );
            }),
        );
    });
});
