import assert from "node:assert/strict";
import type { AzureSqlArgs } from "../../../../components/relational/azure-sql/azure-sql.args";
import {
    AzureSqlBackupRedundancy,
    AzureSqlFailoverPolicy,
    AzureSqlSecondaryType,
} from "../../../../components/relational/azure-sql/azure-sql.args";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import { Environment, Tier } from "../../../../components/shared/tier";
import { refusesEach, takesDefaults, takesEach, type RefusedFact, type TakenFact } from "../../azure.facts";
import { azurePlacement, customerKey } from "../../azure.fixture";
import { administrator, problems, recovery } from "./azure-sql.fixture";

const keyWithoutId = { ...customerKey(), keyId: undefined };
const pooled = { elasticPools: [{ name: "shared" }], databases: [{ name: "accounts", elasticPool: "shared" }] };

/** The fact, arguments against it, and the whole message. */
const refused: RefusedFact<AzureSqlArgs>[] = [
    [
        "a failover group's partner is in another region",
        { tier: Tier.Premium, recovery: { placement: azurePlacement("uksouth") } },
        "recovery.placement.location: got \"uksouth\", the server's own region; a failover group's partner is in another one; set another one",
    ],
    [
        "a failover group needs a recovery region",
        { failoverGroup: true, recovery: undefined },
        "recovery: a failover group needs a recovery region, and none is given; give it, or set failoverGroup to false",
    ],
    [
        "Automatic waits for at least an hour before it loses data",
        { tier: Tier.Premium, failoverPolicy: AzureSqlFailoverPolicy.Automatic, failoverGraceMinutes: 59 },
        "failoverGraceMinutes: got 59; Azure waits at least 60 minutes before it fails over and loses data; set 60 or more",
    ],
    [
        "only Automatic has a grace period",
        { tier: Tier.Premium, failoverGraceMinutes: 60 },
        "failoverGraceMinutes: got 60 with failoverPolicy Manual, which waits for you; take it out or set failoverPolicy to Automatic",
    ],
    [
        "a database in a pool cannot be a standby",
        { tier: Tier.Premium, secondaryType: AzureSqlSecondaryType.Standby, ...pooled },
        "secondaryType: got Standby, which databases of an elastic pool cannot be; set it to Geo or take the databases out of their pools",
    ],
    [
        "each server of a failover group must reach the other's key",
        { tier: Tier.Premium, customerKey: keyWithoutId },
        "customerKey: has no keyId, by which the failover group's identity is let in: each server opens the other's databases; add the key's resource id",
    ],
    [
        "the key of the recovery region as well",
        { tier: Tier.Premium, recovery: { ...recovery, customerKey: keyWithoutId } },
        "recovery.customerKey: has no keyId, by which the failover group's identity is let in: each server opens the other's databases; add the key's resource id",
    ],
    [
        "point-in-time restore reaches back 35 days at most",
        { backupRetentionDays: 36 },
        "backupRetentionDays: got 36; 1 to 35 days are allowed in dev; set one of those, and longTermRetention for more",
    ],
    [
        "prod keeps a week at least",
        { backupRetentionDays: 6, environment: Environment.Prod },
        "backupRetentionDays: got 6; 7 to 35 days are allowed in prod; set one of those, and longTermRetention for more",
    ],
    [
        "differential backups are made every 12 or 24 hours",
        { differentialBackupHours: 6 },
        "differentialBackupHours: got 6; 12 or 24 hours are allowed; set one of those",
    ],
    [
        "nothing is kept for longer than ten years",
        { longTermRetention: { years: 11 } },
        "longTermRetention.years: got 11; 0 to 10 are allowed; set one of those",
    ],
    [
        "a year's backup is of one of its 52 weeks",
        { longTermRetention: { years: 1, weekOfYear: 53 } },
        "longTermRetention.weekOfYear: got 53; 1 to 52 are allowed; set one of those",
    ],
    [
        "not every region is paired",
        { placement: azurePlacement("polandcentral"), backupRedundancy: AzureSqlBackupRedundancy.Geo },
        "backupRedundancy: got Geo, but polandcentral is paired with no region; set it to Zone and keep a failover group for a lost region",
    ],
    [
        "backups over zones need zones",
        { placement: azurePlacement("ukwest"), recovery: undefined, backupRedundancy: AzureSqlBackupRedundancy.Zone },
        "backupRedundancy: got Zone, but ukwest has no availability zones; set it to Geo",
    ],
    [
        "nobody signs in with a password, so that somebody must administer",
        { administrator: undefined },
        "administrator: is missing, and the server takes no password; give the login and objectId of an Entra group that administers it",
    ],
    [
        "an administrator has a name",
        { administrator: { ...administrator, login: " " } },
        "administrator.login: got nothing; the administrator's name in Entra is needed; set it",
    ],
    [
        "Entra knows principals by GUIDs",
        { administrator: { ...administrator, objectId: "sql-admins" } },
        'administrator.objectId: got "sql-admins"; the object id of an Entra principal, a GUID, is allowed; copy it from Entra',
    ],
    [
        "0.0.0.0 lets in everything in Azure",
        { allowedAddresses: ["0.0.0.0"] },
        'allowedAddresses[0]: got "0.0.0.0", which is everybody, or everything in Azure; name the networks that may connect',
    ],
    [
        "a server has one endpoint",
        { endpointDns: { sql: AzureDnsMode.Policy } },
        "endpointDns.sql: is no endpoint of this store; its endpoints are sqlServer; rename it or take it out",
    ],
    [
        "managed DNS needs its zone, there too",
        { tier: Tier.Premium, recovery: { placement: { ...azurePlacement("ukwest"), privateDnsZoneIds: {} } } },
        "recovery.placement.privateDnsZoneIds: has no zone privatelink.database.windows.net, which managed DNS of the endpoint sqlServer needs; add it, or set endpointDns.sqlServer to policy or external",
    ],
    [
        "a principal is named once",
        {
            principals: ["app", "app"].map((name) => ({
                name,
                principalId: administrator.objectId,
                access: AzureAccess.Read,
            })),
        },
        'principals[1].name: got "app" a second time; a name is allowed once; rename one of them',
    ],
    [
        "master is the server's own",
        { databases: [{ name: "Master" }] },
        'databases[0].name: got "Master"; 1 to 128 letters, digits, hyphens and underscores are allowed, and not master, model, msdb, tempdb; rename it',
    ],
    [
        "names differ by more than case",
        { databases: [{ name: "audit" }, { name: "Audit" }] },
        'databases[1].name: got "Audit" a second time; a name is allowed once; rename one of them',
    ],
    [
        "a server without databases is none",
        { databases: [] },
        'databases: got none; a server has one at least; name one, or take databases out for one called "ledger"',
    ],
];

/** What is allowed, though it looks like what is refused. */
const taken: TakenFact<AzureSqlArgs>[] = [
    ["a serverless database with a failover group, which then never pauses", { tier: Tier.Basic, failoverGroup: true }],
    ["a serverless database with long-term retention", { tier: Tier.Basic, longTermRetention: { weeks: 4 } }],
    ["zone redundancy at home with a partner that has no zones", { tier: Tier.Premium, zoneRedundant: true }],
    ["a week of backups in prod", { environment: Environment.Prod, backupRetentionDays: 7 }],
    ["Hyperscale without a size", { skuName: "HS_PRMS_8" }],
    ["own keys with their ids", { tier: Tier.Premium, customerKey: { ...customerKey(), keyId: "/keys/stores" } }],
    ["a key without its id where one server alone uses it", { customerKey: keyWithoutId }],
];

describe("AzureSql refuses what Azure would", () => {
    refusesEach(problems, refused);

    it("all at once, before anything is made", () => {
        const keys = problems({ skuName: "S3", backupRetentionDays: 0, administrator: undefined });
        assert.deepEqual(
            keys.map((problem) => problem.split(":")[0]),
            ["administrator", "skuName", "backupRetentionDays"],
        );
    });
});

describe("AzureSql takes", () => {
    takesEach(problems, taken);
    takesDefaults(problems);
});
