import { pulumiProtect } from "../../../policy-pack/cross/pulumi-protect";
import { resource, unknown } from "../../../policy-pack/testing/shapes";
import { describeCases } from "./describe-cases";

const table = "aws:dynamodb/table:Table";
const isProtected = { options: { protect: true } };

describeCases(pulumiProtect, [
    { title: "a store that is protected", given: [resource(table, {}, isProtected)], expect: "passes" },
    { title: "a store that is not", given: [resource(table)], expect: "violates", says: /protect is false/ },
    {
        title: "a store of Azure",
        given: [resource("azure-native:storage/v20240101:StorageAccount")],
        expect: "violates",
    },
    { title: "a store in dev", given: [resource(table, { tags: { Environment: "dev" } })], expect: "passes" },
    {
        title: "a store in dev where every environment counts",
        given: [resource(table, { tags: { Environment: "dev" } })],
        settings: { environments: ["*"] },
        expect: "violates",
    },
    {
        title: "an environment that is not known yet",
        given: [resource(table, { tags: { Environment: unknown } })],
        expect: "waits",
    },
    {
        title: "a read replica",
        given: [resource("aws:rds/instance:Instance", { replicateSourceDb: "orders" })],
        expect: "passes",
    },
    {
        title: "a bucket in which everything expires",
        given: [
            resource("aws:s3/bucket:Bucket", { bucket: "results" }),
            resource("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", {
                bucket: "results",
                rules: [{ status: "Enabled", filter: {}, expiration: { days: 30 } }],
            }),
        ],
        expect: "passes",
    },
    {
        title: "a bucket in which something expires",
        given: [
            resource("aws:s3/bucket:Bucket", { bucket: "results" }),
            resource("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", {
                bucket: "results",
                rules: [{ status: "Enabled", filter: { prefix: "tmp/" }, expiration: { days: 30 } }],
            }),
        ],
        expect: "violates",
    },
    { title: "what holds no data", given: [resource("aws:lambda/function:Function")], expect: "passes" },
]);
