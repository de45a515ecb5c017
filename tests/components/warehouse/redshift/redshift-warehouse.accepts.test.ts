import assert from "node:assert/strict";
import { Environment, Tier } from "../../../../components/shared/tier";
import { RecoveryCopy, RedshiftDeployment } from "../../../../components/shared/tiers";
import type { RedshiftWarehouseArgs } from "../../../../components/warehouse/redshift/redshift-warehouse.args";
import { problems } from "./redshift-warehouse.fixture";

const { Basic, Premium } = Tier;
const { Provisioned, Serverless } = RedshiftDeployment;

/** The fact, and arguments that keep to it. */
const taken: [fact: string, over: Partial<RedshiftWarehouseArgs>][] = [
    ["4 RPU with 32 TB", { tier: Basic, baseCapacityRpu: 4, expectedStorageTb: 32 }],
    ["24 RPU with 127 TB", { tier: Basic, baseCapacityRpu: 24, expectedStorageTb: 127 }],
    ["512 RPU, which is the most", { tier: Basic, baseCapacityRpu: 512, expectedStorageTb: 1000 }],
    ["a single node of the smallest type", { nodeType: "ra3.large", nodes: 1 }],
    ["provisioned nodes in the tier that is serverless", { tier: Basic, deployment: Provisioned }],
    ["serverless in the tiers that have nodes", { tier: Premium, deployment: Serverless }],
    ["Multi-AZ without a copy", { tier: Premium, recoveryCopy: RecoveryCopy.None, recovery: undefined }],
    ["the ports of the second range", { port: 8215 }],
];

describe("What Redshift takes is not refused", () => {
    for (const [fact, over] of taken) {
        it(fact, () => {
            assert.deepEqual(problems(over), []);
        });
    }

    for (const tier of Object.values(Tier)) {
        for (const environment of Object.values(Environment)) {
            it(`tier ${tier}, environment ${environment}`, () => {
                assert.deepEqual(problems({ tier, environment }), []);
            });
        }
    }
});
