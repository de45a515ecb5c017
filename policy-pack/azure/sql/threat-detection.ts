import { stackRule } from "../../frame/define";
import { attached } from "../../requirements/attached";
import { all, oneOf } from "../../requirements/combine";
import type { ResourceRequirement } from "../../requirements/requirement";
import { isOneOf, isSet, isTrue } from "../../requirements/value";
import { sqlAlertPolicy, sqlServer } from "./types";

const noneDisabled: ResourceRequirement = {
    guards: ["disabledAlerts"],
    problems(policy) {
        const disabled = policy.value("disabledAlerts");
        const names = Array.isArray(disabled) ? disabled.filter((alert) => alert !== "") : [];
        return names.length === 0 ? [] : [`disabledAlerts is ${names.join(", ")}`];
    },
};

/** Microsoft Defender watches an Azure SQL server. */
export const sqlThreatDetection = stackRule({
    id: "az-sql-threat-detection",
    severity: "medium",
    theme: "logging",
    proves: "Every Azure SQL server has threat detection on, with no alert switched off and somebody told.",
    risk: "An injection or a stolen login shows as unusual queries, and without threat detection nobody is told.",
    remediation: {
        argument: "Leave defender of AzureSql on.",
        property:
            'Add an azure-native.sql.ServerSecurityAlertPolicy with state: "Enabled", emailAccountAdmins: true and no disabledAlerts.',
    },
    page: {
        title: "SQL Advanced Threat Protection",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-overview",
    },
    types: [sqlServer],
    fixClass: "person",
    requires: attached({
        type: sqlAlertPolicy,
        by: "serverName",
        requires: all(
            isOneOf("state", ["Enabled"], "Enabled"),
            noneDisabled,
            oneOf(
                "nobody is told: neither emailAccountAdmins nor emailAddresses is set",
                isTrue("emailAccountAdmins"),
                isSet("emailAddresses"),
            ),
        ),
        none: "no security alert policy refers to the server",
    }),
});
