import { stackRule } from "../../frame/define";
import { anyOf } from "../../frame/evaluation";
import type { Resource } from "../../frame/resource";
import { pointingInto } from "../../requirements/pointing-into";
import { cosmosAccount } from "../cosmos/types";
import { eventNamespace } from "../eventhub/types";
import { vault } from "../keyvault/types";
import { managedRedisDatabase } from "../managed-redis/types";
import { pgServer } from "../pg/types";
import { redisCache } from "../redis/types";
import { sqlDatabase } from "../sql/types";
import { storageAccount } from "../storage/types";
import { synapseWorkspace } from "../synapse/types";
import { diagnosticSetting } from "./types";

const targets = ["workspaceId", "storageAccountId", "eventHubAuthorizationRuleId", "marketplacePartnerId"];

/** A store of Azure sends its log somewhere. */
export const diagnosticSettingsAudit = stackRule({
    id: "az-diagnostic-settings-audit",
    severity: "medium",
    theme: "logging",
    proves: "Every store of Azure sends at least one of its logs to a workspace, a storage account or an event hub.",
    risk: "Azure keeps no log of who read or changed data unless a diagnostic setting sends it somewhere.",
    remediation: {
        argument: "Every store of Strata on Azure logs to the workspace of its placement.",
        property:
            "Add an azure-native.monitor.DiagnosticSetting with resourceUri, an enabled entry in logs, and workspaceId.",
    },
    page: {
        title: "Diagnostic settings in Azure Monitor",
        url: "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/diagnostic-settings",
    },
    types: [
        vault,
        sqlDatabase,
        pgServer,
        cosmosAccount,
        redisCache,
        managedRedisDatabase,
        storageAccount,
        synapseWorkspace,
        eventNamespace,
    ],
    fixClass: "person",
    reaches: [{ type: diagnosticSetting, guards: ["logs.*.enabled", "workspaceId"] }],
    check(store, _settings, stack) {
        const own = pointingInto(store, stack, diagnosticSetting, "resourceUri");
        return anyOf(...own.map((setting) => () => problemsOf(setting)))
            ? []
            : ["no diagnostic setting sends a log of it anywhere"];
    },
});

function problemsOf(setting: Resource): readonly string[] {
    const sends = targets.some((target) => setting.has(target));
    return sends && setting.entries("logs").some((log) => log.flag("enabled")) ? [] : ["it sends no log"];
}
