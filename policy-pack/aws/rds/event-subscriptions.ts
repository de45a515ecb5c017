import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { includesAll } from "../../requirements/list";
import { all, when } from "../../requirements/combine";
import { rdsEventSubscription } from "./types";

// By the kind of source; source: the controls of Security Hub for each.
const criticalCategories: Readonly<Record<string, readonly string[]>> = {
    "db-cluster": ["maintenance", "failure"],
    "db-instance": ["maintenance", "configuration change", "failure"],
    "db-parameter-group": ["configuration change"],
    "db-security-group": ["configuration change", "failure"],
};
const categories = Object.entries(criticalCategories).map(([source, critical]) =>
    when(
        (subscription) => subscription.has("eventCategories") && subscription.text("sourceType") === source,
        includesAll("eventCategories", critical),
    ),
);

/** Subscriptions tell of what is critical. */
export const rdsEventSubscriptions = resourceRule({
    id: "aws-rds-event-subscriptions",
    severity: "low",
    theme: "logging",
    proves: "Every subscription to events of RDS is on and has the critical categories of its kind of source.",
    risk: "A failed database or a change of its configuration is noticed by its users first.",
    remediation: {
        property:
            "Set enabled: true on aws.rds.EventSubscription and add the critical categories to eventCategories, or leave them out.",
    },
    page: {
        title: "Amazon RDS controls in Security Hub: RDS.19 to RDS.22",
        url: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html",
    },
    types: [rdsEventSubscription],
    level: "disabled",
    fixClass: "in-place",
    requires: all(isTrue("enabled"), ...categories),
});
