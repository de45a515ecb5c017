import { stackRule } from "../../frame/define";
import type { Resource } from "../../frame/resource";
import type { Settings } from "../../frame/rule";
import { wholeNumber } from "../../requirements/parameters";
import { parametersIn, valueOf } from "../../requirements/requirement";
import { sqlPlainServerAudit, sqlServer, sqlServerAudit } from "./types";

const policies = [sqlServerAudit, sqlPlainServerAudit];
const days = wholeNumber("minDays", "Fewest days that a storage account keeps the log; 0 keeps it for ever.", 90, {
    minimum: 1,
});

/** An Azure SQL server keeps an audit log. */
export const sqlAuditing = stackRule<Settings>({
    id: "az-sql-auditing",
    severity: "high",
    theme: "logging",
    proves: "Every Azure SQL server writes its audit log to Azure Monitor, or to a storage account for at least minDays days.",
    risk: "Without an audit log nobody can tell who read or changed which data.",
    remediation: {
        argument: "AzureSql audits to the workspace of its placement.",
        property:
            'Add an azure-native.sql.ExtendedServerBlobAuditingPolicy with state: "Enabled" and isAzureMonitorTargetEnabled: true.',
    },
    page: {
        title: "Auditing for Azure SQL Database and Azure Synapse Analytics",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-overview",
    },
    types: [sqlServer],
    fixClass: "person",
    parameters: parametersIn(days),
    reaches: policies.map((type) => ({ type, guards: ["state", "isAzureMonitorTargetEnabled"] })),
    check(server, settings, stack) {
        const own = policies.flatMap((type) => stack.attachedTo(server, type, "serverName"))[0];
        return own === undefined
            ? ["no auditing policy refers to the server"]
            : problemsOf(own, valueOf(days, settings));
    },
});

function problemsOf(policy: Resource, least: number): readonly string[] {
    const state = policy.text("state");
    if (state !== "Enabled") {
        return [`state of the auditing policy is ${state ?? "not set"}`];
    }
    if (policy.flag("isAzureMonitorTargetEnabled")) {
        return [];
    }
    if (!policy.has("storageEndpoint")) {
        return ["the auditing policy has neither isAzureMonitorTargetEnabled nor a storageEndpoint"];
    }
    const kept = policy.number("retentionDays") ?? 0;
    return kept === 0 || kept >= least
        ? []
        : [`retentionDays of the auditing policy is ${kept}, at least ${least} required`];
}
