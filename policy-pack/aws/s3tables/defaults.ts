import type { ProviderDefaults } from "../../frame/provider-default";
import { s3TableBucket } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon S3 Tables. */
export const s3tablesDefaults: ProviderDefaults = {
    [s3TableBucket]: {
        "encryptionConfiguration.sseAlgorithm": {
            value: "AES256",
            page: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-encryption.html",
        },
        forceDestroy: { value: false },
    },
};
