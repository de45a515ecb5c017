import { sqlAuditing } from "../../../../policy-pack/azure/sql/auditing";
import { sqlServer, sqlServerAudit, sqlPlainServerAudit } from "../../../../policy-pack/azure/sql/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const server = resource(sqlServer, { serverName: "ledger" });
const audited = (policy: object) => [server, resource(sqlServerAudit, { serverName: "ledger", ...policy })];
const kept = (retentionDays: number) =>
    audited({ state: "Enabled", storageEndpoint: "https://audit.blob.core.windows.net", retentionDays });

describeRule(sqlAuditing, {
    compliant: audited({ state: "Enabled", isAzureMonitorTargetEnabled: true }),
    violating: audited({ state: "Disabled", isAzureMonitorTargetEnabled: true }),
    undefined: "violates",
    configured: [{ settings: { minDays: 365 }, given: kept(364), expect: "violates" }],
    others: [
        { title: "90 days in a storage account", given: kept(90), expect: "passes" },
        { title: "89 days in a storage account", given: kept(89), expect: "violates" },
        { title: "for ever in a storage account", given: kept(0), expect: "passes" },
        { title: "a policy without a target", given: audited({ state: "Enabled" }), expect: "violates" },
        {
            title: "the plainer policy",
            given: [
                server,
                resource(sqlPlainServerAudit, {
                    serverName: "ledger",
                    state: "Enabled",
                    isAzureMonitorTargetEnabled: true,
                }),
            ],
            expect: "passes",
        },
    ],
});
