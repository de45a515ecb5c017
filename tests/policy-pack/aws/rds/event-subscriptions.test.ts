import { rdsEventSubscriptions } from "../../../../policy-pack/aws/rds/event-subscriptions";
import { unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsEventSubscriptions, {
    required: { sourceType: "db-instance" },
    compliant: { eventCategories: ["maintenance", "configuration change", "failure"] },
    violating: { eventCategories: ["maintenance", "configuration change"] },
    undefined: "passes",
    others: [
        { title: "a subscription that is off", given: { enabled: false }, expect: "violates" },
        {
            title: "a cluster",
            given: { sourceType: "db-cluster", eventCategories: ["failure"] },
            expect: "violates",
            says: /maintenance/,
        },
        { title: "categories that only the update knows", given: { eventCategories: unknown }, expect: "waits" },
        {
            title: "another kind of source",
            given: { sourceType: "db-proxy", eventCategories: ["creation"] },
            expect: "passes",
        },
    ],
});
