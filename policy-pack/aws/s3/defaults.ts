import type { ProviderDefault, ProviderDefaults } from "../../frame/provider-default";
import {
    s3AccessPoint,
    s3AccountPublicAccessBlock,
    s3Bucket,
    s3DirectoryBucket,
    s3MultiRegionAccessPoint,
    s3PublicAccessBlock,
} from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon S3. */
export const s3Defaults: ProviderDefaults = {
    [s3PublicAccessBlock]: switches("", { value: false, documented: "Defaults to `false`" }),
    [s3AccountPublicAccessBlock]: switches("", { value: false, documented: "Defaults to `false`" }),
    [s3AccessPoint]: switches("publicAccessBlockConfiguration.", { value: true, documented: "Defaults to `true`" }),
    [s3MultiRegionAccessPoint]: switches("details.publicAccessBlock.", {
        value: true,
        documented: "Defaults to `true`",
    }),
    [s3Bucket]: {
        acl: { value: "private", documented: "Defaults to `private`" },
        forceDestroy: { value: false },
    },
    [s3DirectoryBucket]: { forceDestroy: { value: false } },
};

/** All four switches of a public access block. */
function switches(prefix: string, each: ProviderDefault): Readonly<Record<string, ProviderDefault>> {
    return {
        [`${prefix}blockPublicAcls`]: each,
        [`${prefix}blockPublicPolicy`]: each,
        [`${prefix}ignorePublicAcls`]: each,
        [`${prefix}restrictPublicBuckets`]: each,
    };
}
