import { diagnosticSettingsAudit } from "../../../../policy-pack/azure/diagnostic-settings/audit";
import { diagnosticSetting } from "../../../../policy-pack/azure/diagnostic-settings/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { vault } from "../../../../policy-pack/azure/keyvault/types";
import { storageAccount } from "../../../../policy-pack/azure/storage/types";
import { describeRule } from "../../describe-rule";

const id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/keys";
const workspaceId = "/subscriptions/s/workspaces/logs";
const logged = (more: object) => [
    resource(vault, { id }),
    resource(diagnosticSetting, {
        resourceUri: id,
        workspaceId,
        logs: [{ categoryGroup: "allLogs", enabled: true }],
        ...more,
    }),
];

describeRule(diagnosticSettingsAudit, {
    compliant: logged({}),
    violating: logged({ logs: [{ categoryGroup: "allLogs", enabled: false }] }),
    undefined: "violates",
    others: [
        { title: "numbers only", given: logged({ logs: [], metrics: [{ enabled: true }] }), expect: "violates" },
        { title: "no target", given: logged({ workspaceId: undefined }), expect: "violates" },
        { title: "another resource", given: logged({ resourceUri: "/subscriptions/s/other" }), expect: "violates" },
        {
            title: "the blobs of an account",
            given: [
                resource(storageAccount, { id: "/subscriptions/s/accounts/lake" }),
                resource(diagnosticSetting, {
                    resourceUri: "/subscriptions/s/accounts/lake/blobServices/default",
                    workspaceId,
                    logs: [{ category: "StorageRead", enabled: true }],
                }),
            ],
            expect: "passes",
        },
    ],
});
