import { cosmosZoneRedundant } from "../../../../policy-pack/azure/cosmos/zone-redundant";
import { describeRule } from "../../describe-rule";

const london = (isZoneRedundant?: boolean) => ({ locationName: "UK South", failoverPriority: 0, isZoneRedundant });
const cardiff = { locationName: "ukwest", failoverPriority: 1 };

describeRule(cosmosZoneRedundant, {
    compliant: { locations: [london(true)] },
    violating: { locations: [london(false)] },
    undefined: "passes",
    others: [
        { title: "nothing said about zones", given: { locations: [london()] }, expect: "violates" },
        {
            title: "a second region that takes over",
            given: { locations: [london(), cardiff], enableAutomaticFailover: true },
            expect: "passes",
        },
        { title: "a second region that waits", given: { locations: [london(), cardiff] }, expect: "violates" },
        { title: "a region without zones", given: { locations: [cardiff] }, expect: "passes" },
    ],
});
