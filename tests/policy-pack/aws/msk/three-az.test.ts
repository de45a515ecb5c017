import { mskThreeAz } from "../../../../policy-pack/aws/msk/three-az";
import { mskCluster } from "../../../../policy-pack/aws/msk/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(mskThreeAz, {
    compliant: { brokerNodeGroupInfo: { clientSubnets: ["a", "b", "c"] } },
    violating: { brokerNodeGroupInfo: { clientSubnets: ["a", "b"] } },
    undefined: "violates",
    unknown: { waits: [resource(mskCluster, { brokerNodeGroupInfo: { clientSubnets: unknown } })] },
    configured: [
        { settings: { minZones: 2 }, given: { brokerNodeGroupInfo: { clientSubnets: ["a", "b"] } }, expect: "passes" },
    ],
    others: [
        {
            title: "subnets that are made in the same update",
            given: { brokerNodeGroupInfo: { clientSubnets: [unknown, unknown, unknown] } },
            expect: "passes",
        },
    ],
});
