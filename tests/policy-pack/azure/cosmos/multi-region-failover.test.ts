import { cosmosMultiRegionFailover } from "../../../../policy-pack/azure/cosmos/multi-region-failover";
import { describeRule } from "../../describe-rule";

const locations = [
    { locationName: "uksouth", failoverPriority: 0 },
    { locationName: "ukwest", failoverPriority: 1 },
];

describeRule(cosmosMultiRegionFailover, {
    compliant: { locations, enableAutomaticFailover: true },
    violating: { locations, enableAutomaticFailover: false },
    undefined: "passes",
    others: [
        { title: "one region", given: { locations: locations.slice(0, 1) }, expect: "passes" },
        { title: "nothing said", given: { locations }, expect: "violates" },
    ],
});
