import { stackRule } from "../frame/define";
import { anyOf } from "../frame/evaluation";
import type { Resource } from "../frame/resource";
import { UnknownProperty } from "../frame/resource";
import { tagOf } from "../frame/tags";
import { attached } from "../requirements/attached";
import type { Requirement } from "../requirements/requirement";
import { isOneOf, isSet } from "../requirements/value";

type CopySettings = Readonly<{ tag: string; levels: readonly string[] }>;

const anything = { guards: [], problems: () => [] };
const belongs = (type: string, by: string) => attached({ type, by, requires: anything, none: "no copy" });

/** By type, what each counts as a copy in another region. */
const copies: Readonly<Record<string, readonly Requirement<"stack">[]>> = {
    "aws:rds/instance:Instance": [
        belongs("aws:rds/instance:Instance", "replicateSourceDb"),
        belongs(
            "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
            "sourceDbInstanceArn",
        ),
    ],
    "aws:rds/cluster:Cluster": [isSet("globalClusterIdentifier")],
    "aws:docdb/cluster:Cluster": [isSet("globalClusterIdentifier")],
    "aws:neptune/cluster:Cluster": [isSet("globalClusterIdentifier")],
    "aws:dynamodb/table:Table": [
        isSet("replicas"),
        belongs("aws:dynamodb/tableReplica:TableReplica", "globalTableArn"),
    ],
    "aws:elasticache/replicationGroup:ReplicationGroup": [isSet("globalReplicationGroupId")],
    "aws:s3/bucket:Bucket": [belongs("aws:s3/bucketReplicationConfig:BucketReplicationConfig", "bucket")],
    "aws:redshift/cluster:Cluster": [belongs("aws:redshift/snapshotCopy:SnapshotCopy", "clusterIdentifier")],
    "azure-native:sql:Database": [isOneOf("requestedBackupStorageRedundancy", ["Geo", "GeoZone"])],
    "azure-native:dbforpostgresql:Server": [isOneOf("backup.geoRedundantBackup", ["Enabled"])],
    "azure-native:cosmosdb:DatabaseAccount": [isSet("locations.1")],
    "azure-native:storage:StorageAccount": [
        isOneOf("sku.name", [
            "Standard_GRS",
            "Standard_RAGRS",
            "Standard_GZRS",
            "Standard_RAGZRS",
            "StandardV2_GRS",
            "StandardV2_GZRS",
        ]),
    ],
    "azure-native:synapse:SqlPool": [isOneOf("storageAccountType", ["GRS"])],
};

/** What must not be lost is in two regions. */
export const stackHasDrCopy = stackRule<CopySettings>({
    id: "cross-stack-has-dr-copy",
    severity: "high",
    theme: "backup",
    proves: "Every store that is tagged as critical has a copy or its backups in a second region.",
    risk: "When a region is lost, what was only there is lost with it.",
    remediation: {
        argument: "Choose the premium tier with strata:recoveryRegions.",
        property: "Add a replica, a global cluster, replication or geo-redundant backups, or take the tag away.",
    },
    page: {
        title: "Disaster recovery options in the cloud",
        url: "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    },
    types: Object.keys(copies),
    parameters: {
        tag: {
            schema: { type: "string", description: "The tag that says how critical a store is." },
            default: "Criticality",
        },
        levels: {
            schema: {
                type: "array",
                items: { type: "string" },
                description: "Values of the tag, in any case, for which a copy is wanted.",
            },
            default: ["critical"],
        },
    },
    fixClass: "person",
    unless: (store) => store.has("replicateSourceDb"),
    check(store, settings, stack) {
        if (!isCritical(store, settings)) {
            return [];
        }
        const ways = (copies[store.type] ?? []).map((way) => () => way.problems(store, settings, stack));
        return anyOf(...ways) ? [] : ["it is critical and has no copy in a second region"];
    },
});

function isCritical(store: Resource, { tag, levels }: CopySettings): boolean {
    const reading = tagOf(store, tag);
    if (reading.kind === "unknown") {
        throw new UnknownProperty(`tags.${tag}`);
    }
    const value = reading.kind === "known" ? String(reading.value).toLowerCase() : "";
    return levels.some((level) => level.toLowerCase() === value);
}
