import assert from "node:assert/strict";
import { Environment, Tier } from "../../../../components/shared/tier";
import { analytics } from "../../../../components/warehouse/synapse/synapse-workspace.example";
import { alertGroups, azurePlacement } from "../../azure.fixture";
import type { Plain } from "../../mocks";
import { record, valueOf } from "../../mocks";
import { administrator, deploy, key, lake, outputs } from "./synapse-workspace.fixture";

describe("SynapseWorkspace by default", () => {
    for (const tier of Object.values(Tier)) {
        it(`is private, lets no data out, takes Entra sign-in only, and is tagged and watched in tier ${tier}`, async () => {
            const { all, one, resources } = await deploy({ tier });
            const workspace = one("reporting-workspace").inputs;
            assert.equal(workspace.publicNetworkAccess, "Disabled");
            assert.equal(workspace.managedVirtualNetwork, "default");
            assert.equal(workspace.managedVirtualNetworkSettings.preventDataExfiltration, true);
            assert.equal(workspace.azureADOnlyAuthentication, true);
            assert.equal(workspace.sqlAdministratorLogin, undefined);
            assert.equal(workspace.sqlAdministratorLoginPassword, undefined);
            assert.equal(workspace.trustedServiceBypassEnabled, false);
            assert.deepEqual(all("azure-native:synapse:IpFirewallRule"), []);
            assert.ok(all("azure-native:monitor:MetricAlert").length >= 4);
            const tagged = /:synapse:(Workspace|SqlPool)$|PrivateEndpoint$|MetricAlert$/;
            for (const { name, inputs } of resources.filter(({ type }) => tagged.test(type)))
                assert.deepEqual(inputs.tags, { Owner: "data-platform" }, name);
        });
    }

    it("has serverless SQL only, one pool of DW100c, or one of DW500c, by tier", async () => {
        const sizes = async (tier: Tier) => {
            const pools = (await deploy({ tier })).all("azure-native:synapse:SqlPool");
            return pools.map(({ inputs }) => [inputs.sqlPoolName, inputs.sku.name, inputs.storageAccountType]);
        };
        assert.deepEqual(await sizes(Tier.Basic), []);
        assert.deepEqual(await sizes(Tier.Standard), [["reporting", "DW100c", "GRS"]]);
        assert.deepEqual(await sizes(Tier.Premium), [["reporting", "DW500c", "GRS"]]);
    });

    it("is encrypted by the customer's key, which its own identity is let into before the workspace is activated and has pools", async () => {
        const { one } = await deploy();
        const { cmk } = one("reporting-workspace").inputs.encryption;
        assert.equal(cmk.key.keyVaultUrl, key.keyUri);
        assert.equal(cmk.kekIdentity.useSystemAssignedIdentity, true);
        const admission = one("reporting-workspace-key-use");
        assert.equal(admission.inputs.scope, key.keyId);
        assert.equal(admission.inputs.principalId, "principal of reporting-workspace");
        assert.match(admission.inputs.roleDefinitionId, /e147488a-f6f5-4113-8e2d-b22465e65bf6$/);
        const activation = one("reporting-activation");
        assert.deepEqual(
            [activation.inputs.keyName, activation.inputs.isActiveCMK, activation.inputs.keyVaultUrl],
            [cmk.key.name, true, key.keyUri],
        );
        assert.ok(activation.dependencies.includes(admission.urn));
        assert.ok(activation.retainOnDelete, "Azure deletes no active key");
        assert.ok(one("reporting-sql-reporting").dependencies.includes(activation.urn));
        assert.ok(one("reporting-administrator").dependencies.includes(activation.urn));
        const { status, sqlPoolName } = one("reporting-sql-reporting-encryption").inputs;
        assert.deepEqual([status, sqlPoolName], ["Enabled", "reporting"]);
    });

    it("has a key of its own where none is given", async () => {
        const { one } = await deploy({ customerKey: undefined });
        const { vaultName } = one("reporting-key-key").inputs;
        assert.equal(
            one("reporting-workspace").inputs.encryption.cmk.key.keyVaultUrl,
            `https://${vaultName}.vault.azure.net/keys/reporting-key-key`,
        );
        assert.match(one("reporting-workspace-key-use").inputs.scope, /\/keys\/reporting-key-key$/);
    });

    it("makes the group its administrator, in SQL and in Synapse Studio", async () => {
        const { one } = await deploy();
        const { login, sid, administratorType, workspaceName } = one("reporting-administrator").inputs;
        assert.deepEqual(
            [login, sid, administratorType],
            [administrator.login, administrator.objectId, "ActiveDirectory"],
        );
        assert.equal(workspaceName, "reporting-workspace1a2b3c4d");
        assert.ok(one("reporting-administrator").retainOnDelete, "it goes with the workspace");
        assert.deepEqual(one("reporting-workspace").ignoreChanges, ["cspWorkspaceAdminProperties"]);
        const { initialWorkspaceAdminObjectId } = one("reporting-workspace").inputs.cspWorkspaceAdminProperties;
        assert.equal(initialWorkspaceAdminObjectId, administrator.objectId);
    });

    it("is reached by three private endpoints, in the zones of SQL and of tools", async () => {
        const { all, one } = await deploy();
        for (const { dependencies } of all("azure-native:network:PrivateEndpoint"))
            assert.ok(dependencies.includes(one("reporting-activation").urn), "a pending workspace takes none");
        const groups = all("azure-native:network:PrivateEndpoint").map(
            ({ inputs }) => inputs.privateLinkServiceConnections[0].groupIds[0],
        );
        assert.deepEqual(groups, ["Sql", "SqlOnDemand", "Dev"]);
        const zones = all("azure-native:network:PrivateDnsZoneGroup").map(
            ({ inputs }) => inputs.privateDnsZoneConfigs[0].name,
        );
        const sql = "privatelink-sql-azuresynapse-net";
        assert.deepEqual(zones, [sql, sql, "privatelink-dev-azuresynapse-net"]);
    });

    it("is linked to the lake: it writes to one file system, reads the rest, and asks for a private endpoint there", async () => {
        const { one } = await deploy();
        assert.deepEqual(one("reporting-workspace").inputs.defaultDataLakeStorage, {
            resourceId: lake.accountId,
            accountUrl: "https://events.dfs.core.windows.net",
            filesystem: "processed",
            createManagedPrivateEndpoint: true,
        });
        const home = one("reporting-lake-home").inputs;
        const rest = one("reporting-lake").inputs;
        assert.equal(home.scope, `${lake.accountId}/blobServices/default/containers/processed`);
        assert.match(home.roleDefinitionId, /ba92f5b4-2d11-453d-a403-e96b0029c9fe$/);
        assert.equal(rest.scope, lake.accountId);
        assert.match(rest.roleDefinitionId, /2a2b9908-6ea1-4ae2-8e65-a410df84e7d1$/);
    });

    it("audits all SQL to the workspace of logs, and asks for TLS 1.2", async () => {
        const { one } = await deploy();
        const { mode, template } = one("reporting-policies").inputs.properties;
        assert.equal(mode, "Incremental");
        const said = Object.fromEntries(template.resources.map((each: Plain) => [each.name, each]));
        const workspace = "reporting-workspace1a2b3c4d";
        const [audit, tls] = template.resources;
        assert.deepEqual([audit.name, tls.name], [`${workspace}/default`, `${workspace}/default`]);
        assert.equal(audit.type, "Microsoft.Synapse/workspaces/extendedAuditingSettings");
        assert.equal(audit.properties.state, "Enabled");
        assert.equal(audit.properties.isAzureMonitorTargetEnabled, true);
        assert.equal(audit.properties.auditActionsAndGroups.length, 3);
        assert.equal(tls.type, "Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings");
        assert.equal(tls.properties.minimalTlsVersion, "1.2");
        assert.equal(said[`${workspace}/Default`].type, "Microsoft.Synapse/workspaces/securityAlertPolicies");
        assert.equal(said[`${workspace}/reporting/Default`].properties.state, "Enabled");
        const diagnostics = one("reporting-workspace-diagnostics");
        assert.deepEqual(diagnostics.inputs.logs, [{ categoryGroup: "allLogs", enabled: true }]);
        assert.ok(one("reporting-policies").dependencies.includes(diagnostics.urn), "an audit needs somewhere to go");
    });

    it("has no threats looked for where there is no dedicated pool", async () => {
        const { template } = (await deploy({ tier: Tier.Basic })).one("reporting-policies").inputs.properties;
        assert.deepEqual(
            template.resources.map(({ type }: Plain) => type.split("/").pop()),
            ["extendedAuditingSettings", "dedicatedSQLminimalTlsSettings"],
        );
    });

    it("is protected and locked in prod only", async () => {
        const prod = await deploy({ environment: Environment.Prod });
        assert.deepEqual(
            prod.resources.filter(({ protect }) => protect).map(({ name }) => name),
            ["reporting-workspace", "reporting-sql-reporting"],
        );
        assert.equal(prod.one("reporting-lock").inputs.level, "CanNotDelete");
        const dev = await deploy({ environment: Environment.Dev });
        assert.deepEqual(dev.all("azure-native:authorization:ManagementLockByScope"), []);
    });

    it("puts out where to connect: a warehouse without a pool writes by serverless SQL", async () => {
        const host = "reporting-workspace";
        const dedicated = await deploy();
        assert.deepEqual(await valueOf(dedicated.result.endpoints), {
            writer: `${host}.sql.azuresynapse.net`,
            serverless: `${host}-ondemand.sql.azuresynapse.net`,
            dev: `https://${host}.dev.azuresynapse.net`,
        });
        const basic = await deploy({ tier: Tier.Basic });
        assert.equal((await valueOf(basic.result.endpoints))["writer"], `${host}-ondemand.sql.azuresynapse.net`);
        assert.equal(await valueOf(dedicated.result.port), 1433);
        assert.equal(await valueOf(dedicated.result.identityPrincipalId), "principal of reporting-workspace");
        assert.equal(await valueOf(dedicated.result.keyUri), key.keyUri);
        assert.deepEqual(Object.keys(await valueOf(dedicated.result.sqlPoolIds)), ["reporting"]);
        assert.equal(
            (await valueOf(dedicated.result.alarms)).length,
            dedicated.all("azure-native:monitor:MetricAlert").length,
        );
    });

    it("is what the example makes: a warehouse that rests at night", async () => {
        const { one } = await record(() => analytics(lake, azurePlacement(), alertGroups), { outputs });
        const { weekDays, hours } = one("analytics-pause").inputs.definition.triggers.clock.recurrence.schedule;
        assert.deepEqual([weekDays.length, hours], [5, [19]]);
    });
});
