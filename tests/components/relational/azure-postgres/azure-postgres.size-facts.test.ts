import type { AzurePostgresArgs } from "../../../../components/relational/azure-postgres/azure-postgres.args";
import { AzurePostgresHighAvailability } from "../../../../components/relational/azure-postgres/azure-postgres.args";
import { AzurePostgresDisk } from "../../../../components/relational/azure-postgres/storage";
import { Tier } from "../../../../components/shared/tier";
import { refusesEach, type RefusedFact } from "../../azure.facts";
import { azurePlacement } from "../../azure.fixture";
import { problems } from "./azure-postgres.fixture";

const { ZoneRedundant, SameZone } = AzurePostgresHighAvailability;
const { Premium, PremiumV2 } = AzurePostgresDisk;
const burstable = { tier: Tier.Basic };
const premium = { tier: Tier.Premium };

/** The fact, arguments against it, and the whole message. */
const refused: RefusedFact<AzurePostgresArgs>[] = [
    [
        "a burstable server has no standby in another zone",
        { ...burstable, highAvailability: ZoneRedundant },
        "highAvailability: got ZoneRedundant, but Standard_B2ms is burstable, which has no standby; take a D or E size as skuName, or set highAvailability to Disabled",
    ],
    [
        "nor in its own",
        { ...burstable, highAvailability: SameZone },
        "highAvailability: got SameZone, but Standard_B2ms is burstable, which has no standby; take a D or E size as skuName, or set highAvailability to Disabled",
    ],
    [
        "zone redundancy needs zones",
        { placement: azurePlacement("ukwest"), recovery: undefined, highAvailability: ZoneRedundant },
        "highAvailability: got ZoneRedundant, but ukwest has no availability zones; set it to SameZone, or take a region that has zones",
    ],
    [
        "a burstable server has no replicas",
        { ...burstable, replica: true, readReplicas: 1 },
        "replica: got true, but Standard_B2ms is burstable, which has no replicas; take a D or E size as skuName, or take replica out",
        "readReplicas: got 1, but Standard_B2ms is burstable, which has no replicas; take a D or E size as skuName, or take readReplicas out",
    ],
    [
        "a burstable server has no PgBouncer",
        { ...burstable, proxy: true },
        "proxy: got true, but Standard_B2ms is burstable, which has no PgBouncer; take a D or E size as skuName, or take proxy out",
    ],
    [
        "a burstable server has no Premium SSD v2",
        { ...burstable, diskType: PremiumV2 },
        "diskType: got PremiumV2_LRS, but Standard_B2ms is burstable; take a D or E size as skuName, or set diskType to Premium_LRS",
    ],
    [
        "compute sizes are known",
        { skuName: "Standard_D4ds_v7" },
        'skuName: got "Standard_D4ds_v7"; a compute size such as Standard_B2ms, Standard_D4ds_v5 or Standard_E8ds_v5 is allowed; did you mean Standard_D4ds_v4?',
    ],
    [
        "PostgreSQL 14 is retired",
        { engineVersion: "14" },
        'engineVersion: got "14"; new servers have 15, 16, 17, 18; set one of those',
    ],
    [
        "a server takes 5,000 connections at most",
        { maxConnections: 6_000 },
        "maxConnections: got 6000; 25 to 5,000 are allowed; set one of those, and proxy to true for more clients",
    ],
    [
        "a replica is as large as its primary at least",
        { ...premium, replicaSkuName: "Standard_E4ds_v5", replicaStorageGib: 512 },
        "replicaSkuName: got Standard_E4ds_v5, which is smaller than the server's Standard_E8ds_v5; take one as large at least",
        "replicaStorageGib: got 512, but the server has 1,024 GiB; set as many at least",
    ],
    [
        "Premium SSD has sizes",
        { diskType: Premium, storageGib: 300 },
        "storageGib: got 300; Premium SSD has 32; 64; 128; 256; 512; 1,024; 2,048; 4,095; 4,096; 8,192; 16,384; 32,767 GiB; set one of those, or diskType to PremiumV2_LRS for sizes between them",
    ],
    [
        "Premium SSD v2 has 64 TiB at most",
        { storageGib: 65_537 },
        "storageGib: got 65537; Premium SSD v2 has 32 to 65,536 GiB; set one of those",
    ],
    [
        "Premium SSD v2 does not grow by itself",
        { storageAutogrow: true },
        "storageAutogrow: got true, but Premium SSD v2 does not grow by itself; take it out and raise storageGib when told, or set diskType to Premium_LRS",
    ],
    [
        "only Premium SSD has performance tiers",
        { storagePerformanceTier: "P20" },
        "storagePerformanceTier: got P20, but Premium SSD v2 has none; set iops and storageThroughputMbps, or diskType to Premium_LRS",
    ],
    [
        "a performance tier is faster than the size's own, up to P50",
        { diskType: Premium, storagePerformanceTier: "P10" },
        'storagePerformanceTier: got "P10"; a disk of 256 GiB can have P15, P20, P30, P40, P50; set one of those, or leave it out',
    ],
    [
        "a Premium SSD's IOPS follow from its size",
        { diskType: Premium, iops: 5_000 },
        "iops: got 5000, but a Premium SSD's follows from its size; set storagePerformanceTier, or diskType to PremiumV2_LRS",
    ],
    [
        "Premium SSD v2 gives 500 IOPS a GiB",
        { skuName: "Standard_D32ds_v5", storageGib: 32, iops: 16_001 },
        "iops: got 16001; 3,000 to 16,000 are allowed for 32 GiB and Standard_D32ds_v5; set one of those, or leave iops out",
    ],
    [
        "the compute size bounds the IOPS",
        { storageGib: 512, iops: 12_000 },
        "iops: got 12000; 3,000 to 6,400 are allowed for 512 GiB and Standard_D4ds_v5; set one of those, or leave iops out",
    ],
    [
        "throughput is a quarter of the IOPS at most",
        { storageThroughputMbps: 800 },
        "storageThroughputMbps: got 800; 125 to 750 MB/s are allowed with 3,000 IOPS; set one of those, or raise iops",
    ],
];

describe("AzurePostgres refuses sizes that Azure would", () => {
    refusesEach(problems, refused);
});
