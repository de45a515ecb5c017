import { managedRedisHa } from "../../../../policy-pack/azure/managed-redis/ha";
import { describeRule } from "../../describe-rule";

describeRule(managedRedisHa, {
    compliant: { highAvailability: "Enabled" },
    violating: { highAvailability: "Disabled" },
    undefined: "passes",
    others: [
        { title: "an Enterprise size in one zone", given: { sku: { name: "Enterprise_E10" } }, expect: "violates" },
        {
            title: "an Enterprise size in three zones",
            given: { sku: { name: "Enterprise_E10" }, zones: ["1", "2", "3"] },
            expect: "passes",
        },
        {
            title: "an Enterprise size where there are no zones",
            given: { sku: { name: "Enterprise_E10" }, location: "ukwest" },
            expect: "passes",
        },
    ],
});
