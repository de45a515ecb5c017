import assert from "node:assert/strict";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import { Tier } from "../../../../components/shared/tier";
import { SynapseLakeAccess, SynapseNodeSize } from "../../../../components/warehouse/synapse/synapse-workspace.args";
import { settingsOf } from "../../../../components/warehouse/synapse/synapse-workspace.settings";
import type { Plain } from "../../mocks";
import { valueOf } from "../../mocks";
import { args, deploy } from "./synapse-workspace.fixture";

const id = "11111111-1111-4111-8111-111111111111";

describe("SynapseWorkspace, when configured,", () => {
    it("lets in addresses, and nobody else from outside", async () => {
        const { one } = await deploy({ allowedAddresses: ["203.0.113.7", "198.51.100.0/24"] });
        assert.equal(one("reporting-workspace").inputs.publicNetworkAccess, "Enabled");
        const single = one("reporting-allow-203-0-113-7").inputs;
        const block = one("reporting-allow-198-51-100-0-24").inputs;
        assert.deepEqual([single.startIpAddress, single.endIpAddress], ["203.0.113.7", "203.0.113.7"]);
        assert.deepEqual([block.startIpAddress, block.endIpAddress], ["198.51.100.0", "198.51.100.255"]);
        assert.equal(block.ruleName, "allow-198.51.100.0-24");
    });

    it("leaves an endpoint's DNS records to whoever keeps them", async () => {
        const { all } = await deploy({ endpointDns: { Dev: AzureDnsMode.Policy, Sql: AzureDnsMode.External } });
        const groups = all("azure-native:network:PrivateDnsZoneGroup").map(({ name }) => name);
        assert.deepEqual(groups, ["reporting-serverless-endpoint-dns"]);
    });

    it("lets other tenants' resources be reached, and the rest of the lake be written to, when told so", async () => {
        const { one } = await deploy({ allowedTenantIds: [id], lakeAccess: SynapseLakeAccess.Write });
        const { allowedAadTenantIdsForLinking } = one("reporting-workspace").inputs.managedVirtualNetworkSettings;
        assert.deepEqual(allowedAadTenantIdsForLinking, [id]);
        assert.match(one("reporting-lake").inputs.roleDefinitionId, /ba92f5b4-2d11-453d-a403-e96b0029c9fe$/);
    });

    it("has several pools of sizes of their own, without geo-backups where none are wanted", async () => {
        const { one } = await deploy({
            tier: Tier.Basic,
            skuName: "DW200c",
            geoBackup: false,
            sqlPools: [
                { name: "daily" },
                { name: "archive", skuName: "DW1000c", collation: "Latin1_General_100_BIN2_UTF8" },
            ],
            defender: false,
        });
        const [daily, archive] = ["daily", "archive"].map((pool) => one(`reporting-sql-${pool}`).inputs);
        assert.deepEqual([daily.sku.name, daily.storageAccountType], ["DW200c", "LRS"]);
        assert.deepEqual([archive.sku.name, archive.collation], ["DW1000c", "Latin1_General_100_BIN2_UTF8"]);
        const { template } = one("reporting-policies").inputs.properties;
        const states = template.resources
            .slice(2)
            .map(({ name, properties }: Plain) => [name.split("/")[1], properties.state]);
        assert.deepEqual(states, [
            ["daily", "Disabled"],
            ["archive", "Disabled"],
        ]);
    });

    it("names the usual pool in the letters that a pool's name may have", () => {
        assert.equal(settingsOf("daily-reports", args()).sqlPools[0]?.name, "daily_reports");
    });

    it("has Spark pools that grow, shrink and pause, on the supported runtime", async () => {
        const { one } = await deploy({
            tier: Tier.Premium,
            sparkPools: [
                { name: "jobs" },
                {
                    name: "big",
                    nodeSize: SynapseNodeSize.Large,
                    minNodes: 4,
                    maxNodes: 40,
                    autoPauseMinutes: 60,
                    sessionPackages: true,
                },
            ],
        });
        const jobs = one("reporting-spark-jobs");
        assert.deepEqual(
            [jobs.inputs.sparkVersion, jobs.inputs.nodeSize, jobs.inputs.nodeSizeFamily],
            ["3.5", "Small", "MemoryOptimized"],
        );
        assert.deepEqual(jobs.inputs.autoScale, { enabled: true, minNodeCount: 3, maxNodeCount: 20 });
        assert.deepEqual(jobs.inputs.autoPause, { enabled: true, delayInMinutes: 15 });
        assert.equal(jobs.inputs.sessionLevelPackagesEnabled, false);
        for (const before of ["reporting-activation", "reporting-lake-home"])
            assert.ok(jobs.dependencies.includes(one(before).urn), before);
        const big = one("reporting-spark-big").inputs;
        assert.deepEqual(big.autoScale, { enabled: true, minNodeCount: 4, maxNodeCount: 40 });
        assert.equal(big.dynamicExecutorAllocation.maxExecutors, 39);
        assert.equal(big.sessionLevelPackagesEnabled, true);
    });

    it("pauses and resumes its pools by two clocks that can do nothing else", async () => {
        const { one } = await deploy({
            pauseSchedule: { pauseAt: "cron(30 19 ? * MON-FRI *)", resumeAt: "cron(0 6 * * SAT,MON *)" },
        });
        const { definition, identity } = one("reporting-pause").inputs;
        assert.equal(identity.type, "SystemAssigned");
        assert.deepEqual(definition.triggers.clock.recurrence, {
            frequency: "Week",
            interval: 1,
            timeZone: "UTC",
            schedule: {
                weekDays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
                hours: [19],
                minutes: [30],
            },
        });
        const { method, uri } = definition.actions.reporting.inputs;
        assert.equal(method, "POST");
        assert.match(
            uri,
            /^https:\/\/management\.azure\.com\/subscriptions\/.*\/sqlPools\/reporting\/pause\?api-version=/,
        );
        const resume = one("reporting-resume").inputs.definition;
        assert.deepEqual(resume.triggers.clock.recurrence.schedule.weekDays, ["Monday", "Saturday"]);
        assert.match(resume.actions.reporting.inputs.uri, /\/sqlPools\/reporting\/resume\?/);
        const { permissions, assignableScopes } = one("reporting-pause-role").inputs;
        const verbs = permissions[0].actions.filter((action: string) => !action.endsWith("/read"));
        assert.deepEqual(
            verbs,
            ["pause", "resume"].map((verb) => `Microsoft.Synapse/workspaces/sqlPools/${verb}/action`),
        );
        assert.match(assignableScopes[0], /\/resourceGroups\/uksouth$/);
        const assignment = one("reporting-resume-reporting").inputs;
        assert.match(assignment.scope, /\/sqlPools\/reporting$/);
        assert.equal(assignment.principalId, "principal of reporting-resume");
    });

    it("gives the statements that let principals in, by their names in Entra, quoted", async () => {
        const principals = [
            { name: "etl", principalId: id, access: AzureAccess.Write },
            { name: "bi", principalId: id, access: AzureAccess.Read, displayName: "O'Brien's [team]" },
        ];
        const { result } = await deploy({ principals });
        const dedicated = await valueOf(result.grants);
        assert.deepEqual(dedicated["etl"]?.split("\n"), [
            "IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = N'etl') CREATE USER [etl] FROM EXTERNAL PROVIDER;",
            "EXEC sp_addrolemember N'db_datareader', N'etl';",
            "EXEC sp_addrolemember N'db_datawriter', N'etl';",
        ]);
        assert.match(
            dedicated["bi"] ?? "",
            /name = N'O''Brien''s \[team\]'\) CREATE USER \[O'Brien's \[team\]\]\] FROM/,
        );
        const serverless = await valueOf(result.serverlessGrants);
        assert.deepEqual(serverless["etl"]?.split("\n").slice(1), [
            "ALTER ROLE [db_datareader] ADD MEMBER [etl];",
            "ALTER ROLE [db_ddladmin] ADD MEMBER [etl];",
            "GRANT ADMINISTER DATABASE BULK OPERATIONS TO [etl];",
        ]);
        const later = await valueOf(result.grant({ name: "owner", principalId: id, access: AzureAccess.Admin }));
        assert.match(later, /sp_addrolemember N'db_owner', N'owner'/);
        assert.throws(
            () =>
                result.grant({ name: "Not a name", principalId: "me", access: AzureAccess.Read, displayName: "a\nb" }),
            /principals\[0\]\.name: .*\n.*principals\[0\]\.principalId: got "me".*\n.*principals\[0\]\.displayName: got "a\\nb"/,
        );
    });
});
