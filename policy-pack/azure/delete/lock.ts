import { stackRule } from "../../frame/define";
import type { Reading } from "../../frame/properties";
import type { Resource } from "../../frame/resource";
import type { Stack } from "../../frame/stack";
import { cosmosAccount } from "../cosmos/types";
import { eventNamespace } from "../eventhub/types";
import { vault } from "../keyvault/types";
import { managedRedis } from "../managed-redis/types";
import { pgServer } from "../pg/types";
import { sqlServer } from "../sql/types";
import { storageAccount } from "../storage/types";
import { synapseWorkspace } from "../synapse/types";
import { groupLock, scopeLock } from "./types";

const levels = ["cannotdelete", "readonly"];
const isLocking = (lock: Resource) => levels.includes(lock.text("level")?.toLowerCase() ?? "");

/** Nobody deletes a store of Azure by mistake. */
export const deleteLock = stackRule({
    id: "az-delete-lock",
    severity: "high",
    theme: "deletion",
    proves: "Every store of Azure in production has a lock against deletion, of its own or of its resource group.",
    risk: "One wrong command deletes a server with all its databases, and many of their backups with it.",
    remediation: {
        argument: "Every store of Strata on Azure has one in prod.",
        property:
            'Add an azure-native.authorization.ManagementLockByScope with level: "CanNotDelete" and the store\'s id as scope.',
    },
    page: {
        title: "Lock your Azure resources to protect your infrastructure",
        url: "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/lock-resources",
    },
    types: [sqlServer, pgServer, cosmosAccount, managedRedis, storageAccount, synapseWorkspace, eventNamespace, vault],
    binds: "production",
    fixClass: "person",
    reaches: [{ type: scopeLock, guards: ["scope", "level"] }],
    check(store, _settings, stack) {
        const own = () => stack.attachedTo(store, scopeLock, "scope").some(isLocking);
        return isInLockedGroup(store, stack) || own() ? [] : ["no lock keeps it from being deleted"];
    },
});

function isInLockedGroup(store: Resource, stack: Stack): boolean {
    const id = knownText(store.peekOutput("id"));
    const group = knownText(store.peek("resourceGroupName"));
    const above = stack.ofType(scopeLock).filter((lock) => {
        const scope = knownText(lock.peek("scope"));
        return scope !== undefined && id?.startsWith(`${scope}/`);
    });
    const around = stack
        .ofType(groupLock)
        .filter((lock) => group !== undefined && knownText(lock.peek("resourceGroupName")) === group);
    return [...above, ...around].some(isLocking);
}

function knownText(reading: Reading): string | undefined {
    return reading.kind === "known" ? String(reading.value).toLowerCase() : undefined;
}
