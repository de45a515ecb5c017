import assert from "node:assert/strict";
import { Tier } from "../../../../components/shared/tier";
import type { RedshiftWarehouse } from "../../../../components/warehouse/redshift/redshift-warehouse";
import type { RedshiftWarehouseArgs } from "../../../../components/warehouse/redshift/redshift-warehouse.args";
import { PricePerformance } from "../../../../components/warehouse/redshift/redshift-warehouse.args";
import type { Plain, Recording } from "../../mocks";
import { deploy } from "./redshift-warehouse.fixture";

type Warehouse = Recording<RedshiftWarehouse>;
const cluster = (made: Warehouse): Plain => made.one("reporting-cluster").inputs;
const workgroup = (made: Warehouse): Plain => made.one("reporting-workgroup").inputs;

/** The fact, arguments that touch it, and what shows that the default honours it. */
const honoured: [fact: string, over: Partial<RedshiftWarehouseArgs>, check: (made: Warehouse) => void][] = [
    ["DC2 has gone, RA3 is what is made", {}, (made) => assert.match(cluster(made).nodeType, /^ra3\./)],
    [
        "Multi-AZ is for RA3 and RG only, and takes a managed password",
        { tier: Tier.Premium },
        (made) => {
            assert.match(cluster(made).nodeType, /^(ra3|rg)\./);
            assert.deepEqual([cluster(made).multiAz, cluster(made).manageMasterPassword], [true, true]);
        },
    ],
    [
        "a workgroup that is told nothing begins with 128 RPU, and grows without an end",
        { tier: Tier.Basic },
        (made) => assert.deepEqual([workgroup(made).baseCapacity, workgroup(made).maxCapacity], [8, 32]),
    ],
    [
        "what a workgroup uses is limited",
        { tier: Tier.Basic },
        ({ all }) => {
            const limits = all("aws:redshiftserverless/usageLimit:UsageLimit");
            assert.deepEqual(
                limits.map(({ inputs }) => inputs.usageType),
                ["serverless-compute", "cross-region-datasharing"],
            );
        },
    ],
    [
        "a weight of price and speed takes the place of a base capacity",
        { tier: Tier.Basic, pricePerformance: PricePerformance.Balanced },
        (made) => {
            assert.equal(workgroup(made).baseCapacity, undefined);
            assert.deepEqual(workgroup(made).pricePerformanceTarget, { enabled: true, level: 50 });
        },
    ],
    [
        "with enhanced VPC routing, a workgroup stands in three subnets",
        { tier: Tier.Basic },
        (made) => {
            assert.equal(workgroup(made).enhancedVpcRouting, true);
            assert.equal(workgroup(made).subnetIds.length, 3);
        },
    ],
];

describe("Redshift's facts: honoured by default", () => {
    for (const [fact, over, check] of honoured) {
        it(fact, async () => {
            check(await deploy(over));
        });
    }
});
