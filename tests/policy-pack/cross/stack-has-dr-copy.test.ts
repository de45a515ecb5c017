import { stackHasDrCopy } from "../../../policy-pack/cross/stack-has-dr-copy";
import { resource, unknown } from "../../../policy-pack/testing/shapes";
import { describeCases } from "./describe-cases";

const tags = { Criticality: "Critical" };
const database = resource("aws:rds/instance:Instance", { tags, identifier: "orders" });
const bucket = resource("aws:s3/bucket:Bucket", { tags, bucket: "events" });
const account = (name: string) => [resource("azure-native:storage:StorageAccount", { tags, sku: { name } })];
const regions = (...names: string[]) => [
    resource("azure-native:cosmosdb:DatabaseAccount", {
        tags,
        locations: names.map((locationName) => ({ locationName })),
    }),
];

describeCases(stackHasDrCopy, [
    { title: "a store that nobody calls critical", given: [resource("aws:rds/instance:Instance")], expect: "passes" },
    { title: "a critical database alone", given: [database], expect: "violates", says: /no copy in a second region/ },
    {
        title: "a critical database with a replica",
        given: [database, resource("aws:rds/instance:Instance", { replicateSourceDb: "orders" })],
        expect: "passes",
    },
    { title: "a critical bucket alone", given: [bucket], expect: "violates" },
    {
        title: "a critical bucket that is replicated",
        given: [bucket, resource("aws:s3/bucketReplicationConfig:BucketReplicationConfig", { bucket: "events" })],
        expect: "passes",
    },
    {
        title: "the replication of another bucket",
        given: [bucket, resource("aws:s3/bucketReplicationConfig:BucketReplicationConfig", { bucket: "other" })],
        expect: "violates",
    },
    { title: "a critical account in one region", given: account("Standard_ZRS"), expect: "violates" },
    { title: "a critical account in two regions", given: account("Standard_GZRS"), expect: "passes" },
    { title: "one region of Cosmos DB", given: regions("uksouth"), expect: "violates" },
    { title: "two regions of Cosmos DB", given: regions("uksouth", "ukwest"), expect: "passes" },
    {
        title: "tags that are not known yet",
        given: [resource("aws:dynamodb/table:Table", { tags: unknown })],
        expect: "waits",
    },
    {
        title: "another tag that says so",
        settings: { tag: "Tier", levels: ["gold"] },
        given: [resource("aws:dynamodb/table:Table", { tags: { Tier: "gold" } })],
        expect: "violates",
    },
    {
        title: "a table with replicas",
        given: [resource("aws:dynamodb/table:Table", { tags, replicas: [{ regionName: "eu-west-1" }] })],
        expect: "passes",
    },
]);
