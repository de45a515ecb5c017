import type { Json, TestResource } from "../../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";

export const bucketType = "aws:s3/bucket:Bucket";

/** A bucket named `data`, as a program makes it. */
export function bucket(inputs: Json = {}, outputs: Json = {}): TestResource {
    return resource(bucketType, { bucket: "data", ...inputs }, { name: "lake", outputs });
}

/** A bucket at preview whose name only the cloud knows; everything it computes is unknown. */
export function unnamedBucket(inputs: Json = {}): TestResource {
    const computed = { bucket: unknown, id: unknown, arn: unknown, versioning: unknown, policy: unknown };
    const encryption = { serverSideEncryptionConfiguration: unknown, lifecycleRules: unknown };
    return resource(bucketType, inputs, { name: "lake", outputs: { ...computed, ...encryption } });
}

/** A resource that refers to the bucket by a name that is not known yet. */
export function attached(type: string, inputs: Json): TestResource {
    return resource(type, { bucket: unknown, ...inputs }, { references: { bucket: ["lake"] } });
}
