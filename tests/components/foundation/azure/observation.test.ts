import assert from "node:assert/strict";
import type { MetricAlertSpec } from "../../../../components/foundation/azure/alarms";
import {
    MetricAggregation,
    MetricComparison,
    alertIds,
    createMetricAlerts,
} from "../../../../components/foundation/azure/alarms";
import { AzureAlertGroups } from "../../../../components/foundation/azure/alert-groups/azure-alert-groups";
import { sendDiagnostics } from "../../../../components/foundation/azure/diagnostics";
import { AzureLogs } from "../../../../components/foundation/azure/logs/azure-logs";
import type { AzureLogsArgs } from "../../../../components/foundation/azure/logs/azure-logs.args";
import type { AlertSubscription } from "../../../../components/shared/alerts";
import { AlarmSeverity, SubscriptionProtocol } from "../../../../components/shared/alerts";
import { Environment } from "../../../../components/shared/tier";
import { alertGroups } from "../../azure.fixture";
import { record, valueOf } from "../../mocks";

const subscriptions: AlertSubscription[] = [
    {
        name: "desk",
        severity: AlarmSeverity.Warning,
        protocol: SubscriptionProtocol.Email,
        endpoint: "desk@example.com",
    },
    {
        name: "on-call",
        severity: AlarmSeverity.Critical,
        protocol: SubscriptionProtocol.Https,
        endpoint: "https://example.com/hook?token=abc",
    },
];
const groups = (told?: AlertSubscription[]) =>
    record(() => new AzureAlertGroups("alerts", { resourceGroupName: "stores", subscriptions: told }));
const logs = (over: Partial<AzureLogsArgs> = {}) =>
    record(() => new AzureLogs("logs", { location: "uksouth", resourceGroupName: "stores", ...over }));
const spec: MetricAlertSpec = {
    role: "cpu",
    severity: AlarmSeverity.Critical,
    description: "the CPU is full; take a larger size",
    targetId: "/subscriptions/1/db",
    metricNamespace: "Microsoft.Sql/servers/databases",
    metricName: "cpu_percent",
    aggregation: MetricAggregation.Average,
    comparison: MetricComparison.Above,
    threshold: 90,
    windowMinutes: 60,
    frequencyMinutes: 5,
};
const alerts = (specs: MetricAlertSpec[]) =>
    record(() => {
        const parent = new AzureLogs("logs", { location: "uksouth", resourceGroupName: "stores" });
        return createMetricAlerts("ledger", specs, alertGroups, {
            resourceGroupName: "stores",
            parent,
            tags: { Owner: "data" },
        });
    });

describe("Action groups", () => {
    it("are three, global, with names that fit into a text message", async () => {
        const made = await groups();
        const all = made.all("azure-native:monitor:ActionGroup").map(({ inputs }) => inputs);
        assert.deepEqual(all.map(({ groupShortName }) => groupShortName).sort(), ["critical", "info", "warning"]);
        for (const { location, enabled, groupShortName } of all) {
            assert.deepEqual([location, enabled, groupShortName.length <= 12], ["Global", true, true]);
        }
        assert.match(await valueOf(made.result.infoGroupId), /alerts-info/);
    });

    it("tell whom they are told to, of their severity only, and keep a URL secret", async () => {
        const made = await groups(subscriptions);
        const of = (severity: string) => made.one(`alerts-${severity}`);
        assert.equal(of("warning").inputs.emailReceivers[0].emailAddress, "desk@example.com");
        assert.deepEqual(of("warning").inputs.webhookReceivers, []);
        const critical = of("critical");
        assert.equal(critical.inputs.webhookReceivers[0].serviceUri, subscriptions[1]?.endpoint);
        assert.deepEqual(critical.secrets, ["webhookReceivers"]);
        assert.deepEqual(of("info").inputs.emailReceivers, []);
    });

    it("refuse an address that is none, without repeating it", async () => {
        const [wrong] = subscriptions;
        await assert.rejects(groups([{ ...(wrong as AlertSubscription), endpoint: "desk" }]), (error: Error) => {
            assert.match(error.message, /subscriptions\[0\]\.endpoint: got something else than an e-mail address/);
            return !error.message.includes('"desk"');
        });
    });
});

describe("A workspace", () => {
    it("takes nothing from outside Azure, and no shared key", async () => {
        const { inputs } = (await logs()).one("azure-native:operationalinsights:Workspace");
        assert.equal(inputs.publicNetworkAccessForIngestion, "Disabled");
        assert.equal(inputs.features.disableLocalAuth, true);
        assert.equal(inputs.retentionInDays, 30);
    });

    it("keeps a year of logs in prod, protected and locked", async () => {
        const made = await logs({ environment: Environment.Prod });
        const workspace = made.one("azure-native:operationalinsights:Workspace");
        assert.deepEqual([workspace.inputs.retentionInDays, workspace.protect], [365, true]);
        assert.equal(made.all("azure-native:authorization:ManagementLockByScope").length, 1);
    });

    it("refuses days that Log Analytics does not keep", async () => {
        await assert.rejects(logs({ retentionDays: 7 }), /retentionDays: got 7; Log Analytics keeps 30 to 730 days/);
    });
});

describe("Metric alerts", () => {
    it("tell the action group of their severity, in Azure's numbers and durations", async () => {
        const warning = {
            ...spec,
            role: "storage",
            severity: AlarmSeverity.Warning,
            windowMinutes: 1440,
            frequencyMinutes: 60,
        };
        const made = await alerts([spec, warning, { ...spec, role: "note", severity: AlarmSeverity.Info }]);
        const [cpu, storage, note] = made.all("azure-native:monitor:MetricAlert").map(({ inputs }) => inputs);
        assert.deepEqual([cpu.severity, storage.severity, note.severity], [0, 2, 3]);
        assert.deepEqual([cpu.windowSize, cpu.evaluationFrequency], ["PT1H", "PT5M"]);
        assert.deepEqual([storage.windowSize, storage.evaluationFrequency], ["P1D", "PT1H"]);
        assert.deepEqual(cpu.actions, [{ actionGroupId: alertGroups.criticalGroupId }]);
        assert.deepEqual(storage.actions, [{ actionGroupId: alertGroups.warningGroupId }]);
        assert.deepEqual([cpu.location, cpu.enabled, cpu.autoMitigate, cpu.tags.Owner], ["global", true, true, "data"]);
        assert.equal((await valueOf(alertIds(made.result))).length, 3);
    });

    it("look at one resource's metric, by dimension where told to", async () => {
        const made = await alerts([{ ...spec, dimensions: [{ name: "Node", values: ["*"] }] }]);
        const { criteria, scopes } = made.one("azure-native:monitor:MetricAlert").inputs;
        assert.deepEqual(scopes, [spec.targetId]);
        assert.equal(criteria.odataType, "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria");
        const [criterion] = criteria.allOf;
        assert.deepEqual(
            [criterion.metricName, criterion.operator, criterion.threshold],
            ["cpu_percent", "GreaterThan", 90],
        );
        assert.deepEqual(criterion.dimensions, [{ name: "Node", values: ["*"], operator: "Include" }]);
    });
});

describe("Diagnostics", () => {
    const send = (over: { logs?: string[]; metrics?: boolean }) =>
        record(() => {
            const parent = new AzureLogs("logs", { location: "uksouth", resourceGroupName: "stores" });
            sendDiagnostics("ledger", { role: "server", resourceId: "/r", ...over }, "/w", { parent });
        }).then((made) => made.one("ledger-server-diagnostics").inputs);

    it("send all logs and metrics unless told which", async () => {
        const all = await send({});
        assert.deepEqual(all.logs, [{ categoryGroup: "allLogs", enabled: true }]);
        assert.deepEqual(all.metrics, [{ category: "AllMetrics", enabled: true }]);
        const some = await send({ logs: ["Errors"], metrics: false });
        assert.deepEqual([some.logs, some.metrics], [[{ category: "Errors", enabled: true }], undefined]);
    });
});
