import { adxZones } from "../../../../policy-pack/azure/adx/zones";
import { describeRule } from "../../describe-rule";

describeRule(adxZones, {
    compliant: { zones: ["1", "2", "3"] },
    violating: { zones: ["1"] },
    undefined: "violates",
    others: [{ title: "one zone twice", given: { zones: ["1", "1"] }, expect: "violates" }],
});
