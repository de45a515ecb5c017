import { redisZonesReplicas } from "../../../../policy-pack/azure/redis/zones-replicas";
import { describeRule } from "../../describe-rule";

describeRule(redisZonesReplicas, {
    required: { sku: { name: "Premium", family: "P", capacity: 1 } },
    compliant: { zonalAllocationPolicy: "Automatic" },
    violating: { zonalAllocationPolicy: "NoZones" },
    undefined: "violates",
    others: [
        { title: "two zones", given: { zones: ["1", "2"] }, expect: "passes" },
        { title: "one zone", given: { zones: ["1"] }, expect: "violates" },
        { title: "a region without zones", given: { location: "ukwest" }, expect: "passes" },
        {
            title: "the Basic tier",
            given: { sku: { name: "Basic", family: "C", capacity: 0 }, zones: ["1", "2"] },
            expect: "violates",
        },
    ],
});
