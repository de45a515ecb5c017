import { mongoClusterHa } from "../../../../policy-pack/azure/mongo-cluster/ha";
import { describeRule } from "../../describe-rule";

describeRule(mongoClusterHa, {
    compliant: { properties: { highAvailability: { targetMode: "ZoneRedundantPreferred" } } },
    violating: { properties: { highAvailability: { targetMode: "SameZone" } } },
    undefined: "violates",
});
