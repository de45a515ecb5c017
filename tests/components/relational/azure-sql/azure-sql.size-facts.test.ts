import type { AzureSqlArgs } from "../../../../components/relational/azure-sql/azure-sql.args";
import { AzureSqlLicense } from "../../../../components/relational/azure-sql/azure-sql.args";
import { Tier } from "../../../../components/shared/tier";
import { refusesEach, type RefusedFact } from "../../azure.facts";
import { azurePlacement } from "../../azure.fixture";
import { problems } from "./azure-sql.fixture";

/** The fact about sizes, pools and serverless, arguments against it, and the whole message. */
const refused: RefusedFact<AzureSqlArgs>[] = [
    [
        "a pool must be there for its databases",
        { databases: [{ name: "accounts", elasticPool: "none" }], elasticPools: [{ name: "shared" }] },
        'databases[0].elasticPool: got "none", which is none of elasticPools (shared); add it there or correct the name',
    ],
    [
        "a database in a pool has no vCores of its own",
        {
            elasticPools: [{ name: "shared" }],
            databases: [{ name: "accounts", elasticPool: "shared", skuName: "GP_Gen5_2" }],
        },
        'databases[0].skuName: got "GP_Gen5_2", but a database in a pool has its pool\'s vCores; take skuName or elasticPool out',
    ],
    [
        "pools are provisioned",
        { elasticPools: [{ name: "shared", skuName: "GP_S_Gen5_4" }] },
        'elasticPools[0].skuName: got "GP_S_Gen5_4", but a pool is not serverless; take GP_Gen5_4',
    ],
    [
        "Business Critical pools start at four vCores",
        { elasticPools: [{ name: "shared", skuName: "BC_Gen5_2" }] },
        'elasticPools[0].skuName: got "BC_Gen5_2"; a Business Critical pool has at least 4 vCores; take BC_Gen5_4 or larger',
    ],
    [
        "what all databases of a pool are sure of must be there",
        {
            elasticPools: [{ name: "shared", skuName: "GP_Gen5_4", minVcoresPerDatabase: 3 }],
            databases: ["a", "b"].map((name) => ({ name, elasticPool: "shared" })),
        },
        "elasticPools[0].minVcoresPerDatabase: got 3; from 0 to maxVcoresPerDatabase (4) is allowed, and all 2 databases together get at most 4 vCores; lower it",
    ],
    [
        "a database cannot take more than its pool has",
        { elasticPools: [{ name: "shared", skuName: "GP_Gen5_4", maxVcoresPerDatabase: 8 }] },
        "elasticPools[0].maxVcoresPerDatabase: got 8; the pool has 4 vCores; set at most these",
    ],
    [
        "a pool's storage has a limit by its vCores",
        { elasticPools: [{ name: "shared", skuName: "GP_Gen5_4", maxSizeGib: 1024 }] },
        "elasticPools[0].maxSizeGib: got 1024; a pool of GP_Gen5_4 has 1 to 756 GiB; set one of those or take a larger skuName",
    ],
    [
        "a service objective must exist",
        { skuName: "GP_Gen5_3" },
        'skuName: got "GP_Gen5_3"; a vCore service objective such as GP_S_Gen5_2, GP_Gen5_4, BC_Gen5_8 or HS_Gen5_4 is allowed; did you mean GP_Gen5_2?',
    ],
    [
        "a database's storage has a limit by its vCores",
        { skuName: "GP_Gen5_2", maxSizeGib: 1500 },
        "maxSizeGib: got 1500; GP_Gen5_2 has 1 to 1,024 GiB; set one of those or take a larger skuName",
    ],
    [
        "ukwest has no zones",
        { placement: azurePlacement("ukwest"), zoneRedundant: true, recovery: undefined },
        "zoneRedundant: got true, but ukwest has no availability zones; set it to false or take a region that has zones",
    ],
    [
        "confidential hardware stands in one zone",
        { skuName: "GP_DC_4", zoneRedundant: true },
        "zoneRedundant: got true, but GP_DC_4 runs in one zone only; take Gen5 hardware or set zoneRedundant to false",
    ],
    [
        "only serverless pauses",
        { autoPauseMinutes: 60 },
        "autoPauseMinutes: got 60, but no database is serverless (GP_Gen5_4); take it out or a skuName such as GP_S_Gen5_2",
    ],
    [
        "only serverless has a least",
        { minVcores: 1 },
        "minVcores: got 1, but no database is serverless (GP_Gen5_4); take it out or a skuName such as GP_S_Gen5_2",
    ],
    [
        "a pause comes after 15 minutes to seven days",
        { tier: Tier.Basic, autoPauseMinutes: 5 },
        "autoPauseMinutes: got 5; 15 to 10,080 minutes are allowed, or 0 for never; set one of those",
    ],
    [
        "long-term retention keeps a serverless database awake",
        { tier: Tier.Basic, autoPauseMinutes: 60, longTermRetention: { weeks: 4 } },
        "autoPauseMinutes: got 60, but long-term retention keeps databases awake; set autoPauseMinutes to 0, or go without it",
    ],
    [
        "a failover group keeps a serverless database awake",
        { tier: Tier.Basic, autoPauseMinutes: 60, failoverGroup: true },
        "autoPauseMinutes: got 60, but a failover group keeps databases awake; set autoPauseMinutes to 0, or go without it",
    ],
    [
        "Hyperscale does not pause",
        { skuName: "HS_S_Gen5_2", autoPauseMinutes: 60 },
        "autoPauseMinutes: got 60, but only General Purpose pauses; set autoPauseMinutes to 0 or take a GP_S_Gen5 skuName",
    ],
    [
        "a serverless database keeps an eighth of its most at least",
        { skuName: "GP_S_Gen5_16", minVcores: 1 },
        "minVcores: got 1; GP_S_Gen5_16 keeps 2 to 16 vCores; set one of those",
    ],
    [
        "serverless has no Hybrid Benefit",
        { tier: Tier.Basic, licenseType: AzureSqlLicense.BasePrice },
        "licenseType: got BasePrice, but serverless vCores have their licence in the price; take licenseType out",
    ],
    [
        "only Hyperscale lets you choose its replicas",
        { highAvailabilityReplicas: 2 },
        "highAvailabilityReplicas: got 2, but only Hyperscale lets you choose, not GP_Gen5_4; take it out or an HS_ skuName",
    ],
    [
        "Hyperscale has four replicas at most",
        { skuName: "HS_Gen5_4", highAvailabilityReplicas: 5 },
        "highAvailabilityReplicas: got 5; Hyperscale has 0 to 4; set one of those",
    ],
    [
        "General Purpose has no replica to read from",
        { readScale: true },
        "readScale: got true, but GP_Gen5_4 has no replica to read from; take a BC_ or HS_ skuName, or readScale out",
    ],
];

describe("AzureSql refuses sizes that Azure would", () => {
    refusesEach(problems, refused);
});
