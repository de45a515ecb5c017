import assert from "node:assert/strict";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import { Environment } from "../../../../components/shared/tier";
import type {
    SynapseSparkPoolArgs,
    SynapseWorkspaceArgs,
} from "../../../../components/warehouse/synapse/synapse-workspace.args";
import { azurePlacement, customerKey } from "../../azure.fixture";
import { administrator, deploy, lake, problems } from "./synapse-workspace.fixture";

type Args = Partial<SynapseWorkspaceArgs>;
const spark = (pool: Partial<SynapseSparkPoolArgs>): Args => ({ sparkPools: [{ name: "jobs", ...pool }] });
const rest = (pauseAt: string): Args => ({ pauseSchedule: { pauseAt, resumeAt: "cron(0 6 ? * MON-FRI *)" } });
const evening = "cron(0 19 ? * MON-FRI *)";
const someone = { name: "bi", principalId: "11111111-1111-4111-8111-111111111111", access: AzureAccess.Read };

/** What Azure would refuse, or silently do, and the refusal; `fine` is the nearest thing that it takes. */
const facts: { fact: string; args: Args; refused: string; fine: Args }[] = [
    {
        fact: "the support of Spark 3.4 has ended",
        args: spark({ sparkVersion: "3.4" }),
        refused:
            'sparkPools[0].sparkVersion: got "3.4", whose support ended on 2026-03-31; 3.5 is allowed, supported until 2028-10-31; set it or leave it out',
        fine: spark({ sparkVersion: "3.5" }),
    },
    {
        fact: "Spark 3.3 is deprecated",
        args: spark({ sparkVersion: "3.3" }),
        refused:
            'sparkPools[0].sparkVersion: got "3.3", whose support ended on 2025-03-31; 3.5 is allowed, supported until 2028-10-31; set it or leave it out',
        fine: spark({}),
    },
    {
        fact: "there is no runtime of Spark 4",
        args: spark({ sparkVersion: "4.0" }),
        refused:
            'sparkPools[0].sparkVersion: got "4.0", which Synapse does not support; 3.5 is allowed, supported until 2028-10-31; set it or leave it out',
        fine: spark({}),
    },
    {
        fact: "a Spark pool has three nodes at least",
        args: spark({ minNodes: 2 }),
        refused: "sparkPools[0].minNodes: got 2; a pool has 3 to 200 nodes; set one of those",
        fine: spark({ minNodes: 3 }),
    },
    {
        fact: "a Spark pool has 200 nodes at most",
        args: spark({ maxNodes: 201 }),
        refused: "sparkPools[0].maxNodes: got 201; a pool has 3 to 200 nodes; set one of those",
        fine: spark({ maxNodes: 200 }),
    },
    {
        fact: "a Spark pool grows, and does not shrink",
        args: spark({ minNodes: 6, maxNodes: 5 }),
        refused: "sparkPools[0].maxNodes: got 5, which is less than minNodes (6); raise it",
        fine: spark({ minNodes: 5, maxNodes: 5 }),
    },
    {
        fact: "a Spark pool is idle for five minutes before it pauses",
        args: spark({ autoPauseMinutes: 4 }),
        refused:
            "sparkPools[0].autoPauseMinutes: got 4; nodes are given back after 5 to 10,080 idle minutes; set one of those",
        fine: spark({ autoPauseMinutes: 5 }),
    },
    {
        fact: "a Spark pool's name is short and plain",
        args: spark({ name: "nightly-jobs" }),
        refused:
            'sparkPools[0].name: got "nightly-jobs"; up to 15 letters and digits, beginning with a letter, are allowed; rename it',
        fine: spark({ name: "nightlyjobs" }),
    },
    {
        fact: "two Spark pools have two names",
        args: { sparkPools: [{ name: "jobs" }, { name: "Jobs" }] },
        refused: 'sparkPools[1].name: got "Jobs" a second time; a name is allowed once; rename one of them',
        fine: { sparkPools: [{ name: "jobs" }, { name: "more" }] },
    },
    {
        fact: "dedicated pools have sizes of their own",
        args: { skuName: "DW600c" },
        refused:
            'skuName: got "DW600c"; DW100c, DW200c, DW300c, DW400c, DW500c, DW1000c, DW1500c, DW2000c, DW2500c, DW3000c, DW5000c, DW6000c, DW7500c, DW10000c, DW15000c, DW30000c are allowed; did you mean DW100c?',
        fine: { skuName: "DW6000c" },
    },
    {
        fact: "a size needs a pool",
        args: { skuName: "DW100c", sqlPools: [] },
        refused: 'skuName: got "DW100c", but sqlPools is empty; take skuName out, or name a pool',
        fine: { sqlPools: [] },
    },
    {
        fact: "a dedicated pool's name has no hyphen",
        args: { sqlPools: [{ name: "daily-reports" }] },
        refused:
            'sqlPools[0].name: got "daily-reports"; up to 60 letters, digits and underscores, beginning with a letter, are allowed, and not master, model, msdb, tempdb, default; rename it',
        fine: { sqlPools: [{ name: "daily_reports" }] },
    },
    {
        fact: "SQL compares names without looking at case",
        args: { sqlPools: [{ name: "daily" }, { name: "Daily" }] },
        refused: 'sqlPools[1].name: got "Daily" a second time; a name is allowed once; rename one of them',
        fine: { sqlPools: [{ name: "daily" }, { name: "weekly" }] },
    },
    {
        fact: "a region without a pair keeps no geo-backup",
        args: { placement: azurePlacement("polandcentral"), geoBackup: true },
        refused:
            "geoBackup: got true in polandcentral, which has no paired region to keep backups in; set it to false or leave it out",
        fine: { placement: azurePlacement("polandcentral") },
    },
    {
        fact: "a clock knows one time on days of the week",
        args: rest("cron(0 19 1 * ? *)"),
        refused:
            'pauseSchedule.pauseAt: got "cron(0 19 1 * ? *)"; one time on days of each week is allowed, cron(minutes hours ? * day-of-week *) in UTC; set for example "cron(0 19 ? * MON-FRI *)"',
        fine: rest("cron(0 19 ? * MON,THU-SAT *)"),
    },
    {
        fact: "a day has 24 hours",
        args: rest("cron(0 24 ? * MON *)"),
        refused:
            'pauseSchedule.pauseAt: got "cron(0 24 ? * MON *)"; one time on days of each week is allowed, cron(minutes hours ? * day-of-week *) in UTC; set for example "cron(0 19 ? * MON-FRI *)"',
        fine: rest("cron(0 23 ? * MON *)"),
    },
    {
        fact: "serverless SQL rests by itself",
        args: { ...rest(evening), sqlPools: [] },
        refused:
            "pauseSchedule: is given without a dedicated SQL pool, and serverless SQL rests by itself; leave pauseSchedule out, or add a pool",
        fine: rest(evening),
    },
    {
        fact: "a resting warehouse is an outage in prod",
        args: { ...rest(evening), environment: Environment.Prod },
        refused: "pauseSchedule: is given in prod, where a resting warehouse is an outage; leave pauseSchedule out",
        fine: { environment: Environment.Prod },
    },
    {
        fact: "a workspace without a password needs an administrator",
        args: { administrator: undefined },
        refused:
            "administrator: is missing, and the workspace takes no password; give the login and objectId of an Entra group that administers it",
        fine: { administrator },
    },
    {
        fact: "an administrator has a name",
        args: { administrator: { ...administrator, login: " " } },
        refused: "administrator.login: got nothing; the administrator's name in Entra is needed; set it",
        fine: { administrator },
    },
    {
        fact: "an administrator is known by a GUID",
        args: { administrator: { ...administrator, objectId: "admins" } },
        refused:
            'administrator.objectId: got "admins"; the id of an Entra principal, a GUID, is allowed; copy it from Entra',
        fine: { administrator },
    },
    {
        fact: "a tenant is known by a GUID",
        args: { allowedTenantIds: ["contoso.com"] },
        refused:
            'allowedTenantIds[0]: got "contoso.com"; the id of an Entra tenant, a GUID, is allowed; copy it from Entra',
        fine: { allowedTenantIds: [someone.principalId] },
    },
    {
        fact: "a key behind a firewall is reached by the workspace's own identity only",
        args: { customerKey: customerKey() },
        refused:
            "customerKey.keyId: is missing; the workspace's own identity is let into the key by it; give the key's resource id, which an AzureStoreKey has",
        fine: { customerKey: undefined },
    },
    {
        fact: "a workspace works on a lake",
        args: { lake: undefined },
        refused:
            "lake: is missing, and a workspace works on a lake; give the accountId, dfsEndpoint and a file system of an AdlsLake",
        fine: { lake },
    },
    {
        fact: "a workspace has endpoints for SQL, serverless SQL and tools",
        args: { endpointDns: { web: AzureDnsMode.Policy } },
        refused:
            "endpointDns.web: is no endpoint of this store; its endpoints are Sql, SqlOnDemand, Dev; rename it or take it out",
        fine: { endpointDns: { Dev: AzureDnsMode.Policy } },
    },
    {
        fact: "everybody is not let in",
        args: { allowedAddresses: ["0.0.0.0/0"] },
        refused:
            'allowedAddresses[0]: got "0.0.0.0/0", which is everybody, or everything in Azure; name the networks that may connect',
        fine: { allowedAddresses: ["203.0.113.0/24"] },
    },
    {
        fact: "a principal's name is on one line",
        args: { principals: [{ ...someone, displayName: "a\nb" }] },
        refused:
            'principals[0].displayName: got "a\\nb"; the principal\'s name in Entra, 1 to 128 characters on one line, is allowed; copy it from Entra',
        fine: { principals: [{ ...someone, displayName: "Analysts (UK)" }] },
    },
    {
        fact: "an alert's size is above zero",
        args: { dailyScanAlarmGib: 0 },
        refused: "dailyScanAlarmGib: got 0; a number of GiB above 0 is allowed; set one or leave it out",
        fine: { dailyScanAlarmGib: 0.5 },
    },
];

describe("SynapseWorkspace refuses at preview what Azure would refuse later, or never", () => {
    for (const { fact, args, refused, fine } of facts) {
        it(fact, () => {
            assert.deepEqual(problems(args), [refused]);
            assert.deepEqual(problems(fine), []);
        });
    }

    it("all problems at once, each with its path, before anything is made", async () => {
        const args = { ...spark({ minNodes: 1 }), skuName: "DW1c", dailyScanAlarmGib: -1 };
        await assert.rejects(deploy(args), ({ errors }: { errors: { propertyPath: string }[] }) => {
            const paths = errors.map(({ propertyPath }) => propertyPath);
            assert.deepEqual(paths, ["dailyScanAlarmGib", "skuName", "sparkPools[0].minNodes"]);
            return true;
        });
    });
});
