import assert from "node:assert/strict";
import type { AuroraGlobal } from "../../../../components/relational/aurora-global/aurora-global";
import { Tier } from "../../../../components/shared/tier";
import type { Recording } from "../../mocks";
import { deploy } from "./aurora-global.fixture";

const clusterType = "aws:rds/cluster:Cluster";
const regions = ["eu-west-2", "eu-west-1"];
const cluster = (region: string) => `players-${region}-cluster`;

/** What is easy to get wrong about a global database, and how one that says nothing of it stands. */
const honoured: [fact: string, check: (made: Recording<AuroraGlobal>) => void][] = [
    [
        "names of clusters are unique across regions",
        ({ all }) => {
            const names = all(clusterType).map(({ inputs }) => inputs.clusterIdentifier);
            assert.deepEqual(names.sort(), ["strata-test-players-eu-west-1", "strata-test-players-eu-west-2"]);
        },
    ],
    [
        "an encrypted secondary needs a key of its own region",
        ({ one }) => {
            for (const region of regions)
                assert.match(one(cluster(region)).inputs.kmsKeyId, new RegExp(`^arn:aws:kms:${region}:`));
        },
    ],
    [
        "a global database takes memory-optimised classes only",
        ({ all }) => {
            for (const { inputs } of all("aws:rds/clusterInstance:ClusterInstance"))
                assert.match(inputs.instanceClass, /^db\.[rx]\d/);
        },
    ],
    [
        "RDS manages no password of a global database",
        ({ one }) => {
            assert.equal(one(cluster("eu-west-2")).inputs.manageMasterUserPassword, undefined);
            assert.deepEqual(one(cluster("eu-west-2")).secrets, ["masterPassword"]);
            assert.equal(one(cluster("eu-west-1")).inputs.masterPassword, undefined);
        },
    ],
    [
        "the Data API is no secondary's",
        ({ all }) => {
            const has = all(clusterType).map(({ inputs }) => [inputs.region, inputs.enableHttpEndpoint]);
            assert.deepEqual(has.sort(), [
                ["eu-west-1", undefined],
                ["eu-west-2", true],
            ]);
        },
    ],
    [
        "Database Insights belongs to the cluster, and instances that differ are refused",
        ({ all }) => {
            for (const { inputs } of all(clusterType))
                assert.deepEqual(
                    [inputs.databaseInsightsMode, inputs.performanceInsightsRetentionPeriod],
                    ["advanced", 465],
                );
            for (const { inputs } of all("aws:rds/clusterInstance:ClusterInstance"))
                assert.equal(inputs.performanceInsightsEnabled, undefined);
        },
    ],
    [
        "a minor is taken by the secondaries first, which the global cluster alone can order",
        ({ one, all }) => {
            assert.equal(one("players-global").inputs.engineVersion, "17.7");
            for (const { ignoreChanges } of all(clusterType)) assert.ok(ignoreChanges.includes("engineVersion"));
            for (const { inputs } of all("aws:rds/clusterInstance:ClusterInstance"))
                assert.equal(inputs.autoMinorVersionUpgrade, false);
        },
    ],
    [
        "after a failover the first region reads, so what the failover changes is not changed back",
        ({ all }) => {
            for (const { ignoreChanges } of all(clusterType))
                for (const decided of ["globalClusterIdentifier", "replicationSourceIdentifier"])
                    assert.ok(ignoreChanges.includes(decided));
        },
    ],
    [
        "lag is measured where a region reads, by its cluster, and the one that writes is silent without alarm",
        ({ one }) => {
            for (const region of regions) {
                const { inputs } = one(`players-${region}-recovery-point-lag`);
                assert.deepEqual(
                    [inputs.metricName, inputs.dimensions, inputs.treatMissingData],
                    ["AuroraGlobalDBRPOLag", { DBClusterIdentifier: `strata-test-players-${region}` }, "notBreaching"],
                );
            }
        },
    ],
];

describe("What is easy to get wrong about a global database is right by default", () => {
    let made: Recording<AuroraGlobal>;
    before(async () => {
        made = await deploy({ tier: Tier.Premium, dataApi: true });
    });
    for (const [fact, check] of honoured) {
        it(fact, () => check(made));
    }
});
