import type { ProviderDefaults } from "../../frame/provider-default";
import { s3PublicAccessBlock } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon S3. */
export const s3Defaults: ProviderDefaults = {
    [s3PublicAccessBlock]: {
        blockPublicAcls: { value: false, documented: "Defaults to `false`" },
        blockPublicPolicy: { value: false, documented: "Defaults to `false`" },
        ignorePublicAcls: { value: false, documented: "Defaults to `false`" },
        restrictPublicBuckets: { value: false, documented: "Defaults to `false`" },
    },
};
