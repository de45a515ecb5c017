import assert from "node:assert/strict";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import type { AdlsLakeArgs } from "../../../../components/lake/adls-lake/adls-lake.args";
import type { AdlsZoneArgs } from "../../../../components/lake/adls-lake/zone.args";
import { AdlsAccessTier } from "../../../../components/lake/adls-lake/zone.args";
import { LakeZone } from "../../../../components/lake/shared/lake-zone";
import { StorageRedundancy } from "../../../../components/shared/tiers.azure";
import { lakeOf, lakePlacement, problemsOf } from "./adls-lake.fixture";

const { Hot, Cool, Cold, Archive } = AdlsAccessTier;
const raw = (settings: AdlsZoneArgs): Partial<AdlsLakeArgs> => ({ fileSystems: { raw: settings } });
const moves = (...transitions: [AdlsAccessTier, number][]) => ({
    transitions: transitions.map(([accessTier, afterDays]) => ({ accessTier, afterDays })),
});
const someone = { name: "etl", principalId: "11111111-1111-4111-8111-111111111111", access: AzureAccess.Read };

/** What Azure would refuse, or silently do, and the refusal that comes first; `fine` is the nearest thing that it takes. */
const facts: { fact: string; args: Partial<AdlsLakeArgs>; refused: string; fine: Partial<AdlsLakeArgs> }[] = [
    {
        fact: "a region without zones has no zone-redundant storage",
        args: { placement: lakePlacement("ukwest"), redundancy: StorageRedundancy.Zrs },
        refused:
            "redundancy: got ZRS in ukwest, which has no availability zones; set it to LRS, GRS or RAGRS, or leave it out",
        fine: { placement: lakePlacement("ukwest"), redundancy: StorageRedundancy.RaGrs },
    },
    {
        fact: "a region without a pair has no geo-redundant storage",
        args: { placement: lakePlacement("polandcentral"), redundancy: StorageRedundancy.Gzrs },
        refused:
            "redundancy: got GZRS in polandcentral, which has no paired region to keep copies in; set it to LRS or ZRS, or leave it out",
        fine: { placement: lakePlacement("polandcentral"), redundancy: StorageRedundancy.Zrs },
    },
    {
        fact: "zone-redundant accounts do not archive",
        args: { redundancy: StorageRedundancy.Gzrs, ...raw({ lifecycle: moves([Archive, 30]) }) },
        refused:
            "fileSystems.raw.lifecycle.transitions[0].accessTier: got Archive with redundancy GZRS; Azure archives with LRS, GRS and RAGRS only; use Cold, or set redundancy to one of those",
        fine: { redundancy: StorageRedundancy.Grs, ...raw({ lifecycle: moves([Archive, 30]) }) },
    },
    {
        fact: "nothing is written to the archive",
        args: { accessTier: Archive, redundancy: StorageRedundancy.Lrs },
        refused:
            "accessTier: got Archive, which is no tier to write to; Hot, Cool and Cold are allowed; set one of those and let a lifecycle archive",
        fine: { accessTier: Cold, redundancy: StorageRedundancy.Lrs },
    },
    {
        fact: "files move to colder tiers only",
        args: raw({ lifecycle: moves([Cold, 30], [Cool, 120]) }),
        refused:
            "fileSystems.raw.lifecycle.transitions[1].accessTier: got Cool after Cold; files move from warmer to colder tiers only (Hot, Cool, Cold, Archive); put the moves in that order, each tier once",
        fine: raw({ lifecycle: moves([Cool, 30], [Cold, 120]) }),
    },
    {
        fact: "a lifecycle warms nothing in a standard account",
        args: raw({ lifecycle: moves([Hot, 30]) }),
        refused:
            "fileSystems.raw.lifecycle.transitions[0].accessTier: got Hot after Hot; files move from warmer to colder tiers only (Hot, Cool, Cold, Archive); put the moves in that order, each tier once",
        fine: raw({ lifecycle: moves([Cool, 0]) }),
    },
    {
        fact: "Cool is charged for 30 days",
        args: raw({ lifecycle: moves([Cool, 30], [Cold, 59]) }),
        refused:
            "fileSystems.raw.lifecycle.transitions[1].afterDays: got 59; Cool, entered after 30 days, is charged for 30 at least; set 60 or more",
        fine: raw({ lifecycle: moves([Cool, 30], [Cold, 60]) }),
    },
    {
        fact: "Cold is charged for 90 days",
        args: raw({ lifecycle: { ...moves([Cold, 30]), expireAfterDays: 119 } }),
        refused:
            "fileSystems.raw.lifecycle.expireAfterDays: got 119; Cold, entered after 30 days, is charged for 90 at least; set 120 or more, or leave that move out",
        fine: raw({ lifecycle: { ...moves([Cold, 30]), expireAfterDays: 120 } }),
    },
    {
        fact: "ages are whole days",
        args: raw({ lifecycle: moves([Cool, 0.5]) }),
        refused:
            "fileSystems.raw.lifecycle.transitions[0].afterDays: got 0.5; 0 to 99,999 whole days are allowed; set one of those",
        fine: raw({ lifecycle: moves([Cool, 1]) }),
    },
    {
        fact: "a file lives for a day at least",
        args: raw({ lifecycle: { transitions: [], expireAfterDays: 0 } }),
        refused:
            "fileSystems.raw.lifecycle.expireAfterDays: got 0; 1 to 99,999 whole days are allowed; set one of those or leave it out",
        fine: raw({ lifecycle: { transitions: [], expireAfterDays: 1 } }),
    },
    {
        fact: "a lifecycle deletes nothing that is immutable",
        args: raw({ lifecycle: { expireAfterDays: 400 }, immutability: { days: 30 } }),
        refused:
            "fileSystems.raw.lifecycle.expireAfterDays: got 400 in a zone with immutability, where lifecycles delete nothing; leave one of them out",
        fine: raw({ immutability: { days: 30 } }),
    },
    {
        fact: "files are held for 1 to 146,000 days",
        args: raw({ immutability: { days: 146_001 } }),
        refused:
            "fileSystems.raw.immutability.days: got 146001; Azure holds files for 1 to 146,000 whole days; set one of those",
        fine: raw({ immutability: { days: 146_000 } }),
    },
    {
        fact: "what is deleted is kept for 1 to 365 days",
        args: { softDeleteDays: 366 },
        refused:
            "softDeleteDays: got 366; Azure keeps what is deleted for 1 to 365 whole days; set one of those or leave it out",
        fine: { softDeleteDays: 365 },
    },
    {
        fact: "a file system's name is in lower case, without two hyphens in a row",
        args: raw({ fileSystemName: "Raw--data" }),
        refused:
            'fileSystems.raw.fileSystemName: got "Raw--data"; 3 to 63 lower-case letters, digits and single hyphens are allowed, with a letter or digit at both ends; rename it',
        fine: raw({ fileSystemName: "raw-data" }),
    },
    {
        fact: "a file system's name has 3 to 63 characters",
        args: raw({ fileSystemName: "a".repeat(64) }),
        refused: `fileSystems.raw.fileSystemName: got "${"a".repeat(64)}"; 3 to 63 lower-case letters, digits and single hyphens are allowed, with a letter or digit at both ends; rename it`,
        fine: raw({ fileSystemName: "a".repeat(63) }),
    },
    {
        fact: "two zones cannot share a file system",
        args: { fileSystems: { curated: { fileSystemName: "raw" } } },
        refused:
            'fileSystems.curated.fileSystemName: got "raw", which is the raw zone\'s already; every zone has a file system of its own; rename it',
        fine: { fileSystems: { curated: { fileSystemName: "gold" } } },
    },
    {
        fact: "the firewall takes no block of one or two addresses",
        args: { allowedAddresses: ["203.0.113.6/31"] },
        refused:
            'allowedAddresses[0]: got "203.0.113.6/31"; a storage account takes blocks up to /30; give single addresses without a prefix',
        fine: { allowedAddresses: ["203.0.113.4/30", "203.0.113.9"] },
    },
    {
        fact: "the firewall knows public addresses only",
        args: { allowedAddresses: ["172.16.0.0/16"] },
        refused:
            'allowedAddresses[0]: got "172.16.0.0/16", which is private; a storage account\'s firewall knows public addresses only; connect from a network that reaches the private endpoints',
        fine: { allowedAddresses: ["172.32.0.0/16"] },
    },
    {
        fact: "everybody is not let in",
        args: { allowedAddresses: ["0.0.0.0/0"] },
        refused:
            'allowedAddresses[0]: got "0.0.0.0/0", which is everybody, or everything in Azure; name the networks that may connect',
        fine: { allowedAddresses: ["203.0.113.0/24"] },
    },
    {
        fact: "the firewall has 400 rules",
        args: {
            allowedAddresses: Array.from(
                { length: 401 },
                (_, index) => `203.0.${Math.floor(index / 200)}.${index % 200}`,
            ),
        },
        refused:
            "allowedAddresses: got 401 addresses and blocks; a storage account takes 400; join some into larger blocks",
        fine: {
            allowedAddresses: Array.from(
                { length: 400 },
                (_, index) => `203.0.${Math.floor(index / 200)}.${index % 200}`,
            ),
        },
    },
    {
        fact: "Azure assigns a role to a principal in one place once",
        args: { principals: [someone, { ...someone, name: "again" }] },
        refused:
            "principals[1]: gives read in all zones to a principal that has it already; Azure takes an assignment once; take one of them out",
        fine: { principals: [someone, { ...someone, name: "again", zone: LakeZone.Raw }] },
    },
    {
        fact: "a lake has an endpoint for blob and one for dfs",
        args: { endpointDns: { file: AzureDnsMode.Policy } },
        refused:
            "endpointDns.file: is no endpoint of this store; its endpoints are blob, dfs; rename it or take it out",
        fine: { endpointDns: { blob: AzureDnsMode.Policy, dfs: AzureDnsMode.External } },
    },
    {
        fact: "managed DNS needs the zones of both endpoints",
        args: { placement: { ...lakePlacement(), privateDnsZoneIds: { "privatelink.blob.core.windows.net": "id" } } },
        refused:
            "placement.privateDnsZoneIds: has no zone privatelink.dfs.core.windows.net, which managed DNS of the endpoint dfs needs; add it, or set endpointDns.dfs to policy or external",
        fine: {
            placement: { ...lakePlacement(), privateDnsZoneIds: { "privatelink.blob.core.windows.net": "id" } },
            endpointDns: { dfs: AzureDnsMode.Policy },
        },
    },
    {
        fact: "an alert's size is above zero",
        args: { capacityAlarmGib: 0 },
        refused: "capacityAlarmGib: got 0; a number of GiB above 0 is allowed; set one or leave it out",
        fine: { capacityAlarmGib: 0.1 },
    },
];

describe("a lake on Azure refuses at preview what Azure would refuse later, or never", () => {
    for (const { fact, args, refused, fine } of facts) {
        it(fact, () => {
            assert.deepEqual(problemsOf(args), [refused]);
            assert.deepEqual(problemsOf(fine), []);
        });
    }

    it("all problems at once, each with its path, before anything is made", async () => {
        const args = { softDeleteDays: 0, dailyEgressAlarmGib: -1, ...raw({ fileSystemName: "no" }) };
        await assert.rejects(lakeOf(args), ({ errors }: { errors: { propertyPath: string }[] }) => {
            const paths = errors.map(({ propertyPath }) => propertyPath);
            assert.deepEqual(paths, ["softDeleteDays", "dailyEgressAlarmGib", "fileSystems.raw.fileSystemName"]);
            return true;
        });
    });
});
