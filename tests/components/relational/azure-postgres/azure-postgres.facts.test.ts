import assert from "node:assert/strict";
import type { AzurePostgresArgs } from "../../../../components/relational/azure-postgres/azure-postgres.args";
import { AzurePostgresPrivateAccess } from "../../../../components/relational/azure-postgres/azure-postgres.args";
import { AzurePostgresDisk } from "../../../../components/relational/azure-postgres/storage";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import { Tier } from "../../../../components/shared/tier";
import { refusesEach, takesDefaults, takesEach, type RefusedFact, type TakenFact } from "../../azure.facts";
import { azurePlacement, customerKey } from "../../azure.fixture";
import { administrator, problems, recovery } from "./azure-postgres.fixture";

const { Subnet } = AzurePostgresPrivateAccess;
const { PremiumV2 } = AzurePostgresDisk;
const burstable = { tier: Tier.Basic };
const premium = { tier: Tier.Premium };
const bare = { ...azurePlacement(), postgresSubnetId: undefined, privateDnsZoneIds: {} };

/** The fact, arguments against it, and the whole message. */
const refused: RefusedFact<AzurePostgresArgs>[] = [
    [
        "a server has five replicas at most, that of the recovery region among them",
        { ...premium, readReplicas: 5 },
        "readReplicas: got 5; a server has 0 to 5 replicas, one of them in the recovery region; set at most 4",
    ],
    [
        "a replica elsewhere needs a region",
        { replica: true, geoRedundantBackup: false, recovery: undefined },
        "recovery: a replica needs a recovery region, and none is given; give it, or set replica to false",
    ],
    [
        "the replica to be promoted is in another region",
        { replica: true, geoRedundantBackup: false, recovery: { placement: azurePlacement() } },
        'recovery.placement.location: got "uksouth", the server\'s own region; set another one, or readReplicas for replicas here',
    ],
    [
        "backups reach back 7 to 35 days",
        { backupRetentionDays: 6 },
        "backupRetentionDays: got 6; 7 to 35 days are allowed; set one of those",
    ],
    [
        "backups in the paired region are encrypted with a key there",
        { geoRedundantBackup: true, recovery: undefined },
        "recovery: backups in the paired region are encrypted with a key of that region, and none is given; give ukwest, or set geoRedundantBackup to false",
    ],
    [
        "backups go to the paired region, not to any",
        { geoRedundantBackup: true, recovery: { placement: azurePlacement("northeurope") } },
        'recovery.placement.location: got "northeurope", but backups of uksouth go to its pair ukwest; set that, or geoRedundantBackup to false',
    ],
    [
        "not every region is paired",
        { placement: azurePlacement("polandcentral"), recovery: undefined, geoRedundantBackup: true },
        "geoRedundantBackup: got true, but polandcentral is paired with no region; set it to false, and replica to true for a lost region",
    ],
    [
        "backups of Premium SSD v2 cannot leave every region",
        {
            placement: azurePlacement("germanywestcentral"),
            recovery: { placement: azurePlacement("germanynorth") },
            diskType: PremiumV2,
            geoRedundantBackup: true,
        },
        "geoRedundantBackup: got true, but backups of Premium SSD v2 in germanywestcentral stay there; set it to false, or diskType to Premium_LRS",
    ],
    [
        "one identity cannot open both keys",
        { customerKey: customerKey(), recovery: { ...recovery, customerKey: customerKey() } },
        "recovery.customerKey: has the identity of customerKey, but backups in the paired region take another one; give the key an identity of that region",
    ],
    [
        "maintenance takes an hour",
        { maintenanceWindow: "sun:04:00-sun:06:00" },
        'maintenanceWindow: got "sun:04:00-sun:06:00"; it is ddd:hh:mm-ddd:hh:mm in UTC, of one hour; set for example "sun:04:00-sun:05:00"',
    ],
    [
        "connections are always encrypted",
        { parameters: { require_secure_transport: "off" } },
        'parameters.require_secure_transport: got "off"; connections are always encrypted; take it out',
    ],
    [
        "a parameter with a setting of its own is set there",
        { parameters: { wal_level: "logical" } },
        'parameters.wal_level: got "logical", but the setting logicalReplication decides about it; set that, and take this out',
    ],
    [
        "pgaudit stays loaded",
        { parameters: { shared_preload_libraries: "pg_stat_statements,pg_cron" } },
        'parameters.shared_preload_libraries: got "pg_stat_statements,pg_cron" without pgaudit, which auditing and metrics need; add what is missing',
    ],
    [
        "a standby takes four senders, a replica one",
        { ...premium, parameters: { max_wal_senders: "4" } },
        'parameters.max_wal_senders: got "4"; standby and replicas take 5, and each logical slot one more; set as many at least',
    ],
    [
        "parameters have names",
        { parameters: { "work mem": "1" } },
        'parameters.work mem: got "1"; a parameter\'s name begins with a letter, and letters, digits, dots, underscores and hyphens follow; correct it',
    ],
    [
        "pgaudit on Azure subtracts no classes",
        { auditEvents: ["all", "-misc"] },
        "auditEvents: got all, -misc; pgaudit knows none, read, write, function, role, ddl, misc, all; set some of those",
    ],
    [
        "extensions have names",
        { extensions: ["vector; drop"] },
        "extensions: got vector; drop; names of extensions, of lower-case letters, digits, underscores and hyphens, are allowed; correct them",
    ],
    [
        "a slow statement is no slower than an hour",
        { slowQuerySeconds: 3_601 },
        "slowQuerySeconds: got 3601; a statement is slow from 0 (every statement) to 3,600 seconds on; set one of those",
    ],
    [
        "somebody must administer",
        { administrator: undefined },
        "administrator: is missing, and nobody else can let roles in by Entra; give the login and objectId of an Entra group that administers the server",
    ],
    [
        "an administrator has a name",
        { administrator: { ...administrator, login: " " } },
        "administrator.login: got nothing; the administrator's name in Entra is needed, which is its role in the server; set it",
    ],
    [
        "Entra knows principals by GUIDs",
        { administrator: { ...administrator, objectId: "postgres-administrators" } },
        'administrator.objectId: got "postgres-administrators"; the object id of an Entra principal, a GUID, is allowed; copy it from Entra',
    ],
    [
        "nobody has a password by default",
        { username: "reporting" },
        'username: got "reporting", but nobody signs in with a password; take it out, or set passwordAuthentication to true',
    ],
    [
        "some roles are Azure's own",
        { passwordAuthentication: true, username: "azure_pg_admin" },
        'username: got "azure_pg_admin"; 1 to 63 lower-case letters, digits and underscores, beginning with no digit and not with pg_, are allowed, and not azure_superuser, azure_pg_admin, admin, administrator, root, guest, public; rename it',
    ],
    [
        "some databases are Azure's own",
        { databaseName: "azure_sys" },
        'databaseName: got "azure_sys"; 1 to 63 lower-case letters, digits and underscores, beginning with no digit, are allowed, and not azure_maintenance, azure_sys, postgres, template0, template1; rename it',
    ],
    [
        "0.0.0.0 lets in everything in Azure",
        { allowedAddresses: ["0.0.0.0"] },
        'allowedAddresses[0]: got "0.0.0.0", which is everybody, or everything in Azure; name the networks that may connect',
    ],
    [
        "a server in a subnet has no firewall and no endpoint",
        {
            privateAccess: Subnet,
            allowedAddresses: ["203.0.113.7"],
            endpointDns: { postgresqlServer: AzureDnsMode.Policy },
        },
        "endpointDns: got postgresqlServer, but a server in a subnet has no endpoint; take it out, or set privateAccess to endpoint",
        "allowedAddresses: got 203.0.113.7, but a server in a subnet has no public endpoint; take them out, or set privateAccess to endpoint",
    ],
    [
        "a server in a subnet needs one that is delegated, and a zone",
        { privateAccess: Subnet, placement: bare },
        "placement.postgresSubnetId: is missing, and privateAccess is subnet; give the id of a subnet delegated to Microsoft.DBforPostgreSQL/flexibleServers, or set privateAccess to endpoint",
        "placement.privateDnsZoneIds: has no zone strata.private.postgres.database.azure.com, which a server in a subnet registers its name in; add it, or set privateAccess to endpoint",
    ],
    [
        "a server has one endpoint",
        { endpointDns: { postgres: AzureDnsMode.Policy } },
        "endpointDns.postgres: is no endpoint of this store; its endpoints are postgresqlServer; rename it or take it out",
    ],
    [
        "managed DNS needs its zone, there too",
        { ...premium, recovery: { placement: { ...azurePlacement("ukwest"), privateDnsZoneIds: {} } } },
        "recovery.placement.privateDnsZoneIds: has no zone privatelink.postgres.database.azure.com, which managed DNS of the endpoint postgresqlServer needs; add it, or set endpointDns.postgresqlServer to policy or external",
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
];

/** What is allowed, though it looks like what is refused. */
const taken: TakenFact<AzurePostgresArgs>[] = [
    ["zone redundancy at home with a recovery region that has no zones", premium],
    ["five replicas without one elsewhere", { readReplicas: 5 }],
    ["a server in a subnet", { ...premium, privateAccess: Subnet }],
    ["geo-redundant backups of a burstable server", { ...burstable, geoRedundantBackup: true }],
    [
        "a replica in a region that is not the paired one",
        { ...premium, recovery: { placement: azurePlacement("westeurope") } },
    ],
    ["a window over midnight", { maintenanceWindow: "sat:23:30-sun:00:30" }],
    ["any size of Premium SSD v2", { storageGib: 777 }],
    ["a store named with hyphens", { databaseName: undefined }],
    [
        "pg_cron beside what is loaded",
        { parameters: { shared_preload_libraries: "pg_stat_statements,pgaudit,pg_cron" } },
    ],
    [
        "keys of both regions",
        { ...premium, customerKey: customerKey(), recovery: { ...recovery, customerKey: customerKey("ukwest") } },
    ],
];

describe("AzurePostgres refuses what Azure would", () => {
    refusesEach(problems, refused);

    it("all at once, before anything is made", () => {
        const keys = problems({ skuName: "B2ms", backupRetentionDays: 0, administrator: undefined });
        assert.deepEqual(
            keys.map((problem) => problem.split(":")[0]),
            ["administrator", "skuName", "backupRetentionDays"],
        );
    });
});

describe("AzurePostgres takes", () => {
    takesEach(problems, taken);
    takesDefaults(problems);
});
