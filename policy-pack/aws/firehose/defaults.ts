import type { ProviderDefaults } from "../../frame/provider-default";
import { firehoseStream } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon Data Firehose. */
export const firehoseDefaults: ProviderDefaults = {
    [firehoseStream]: {
        "serverSideEncryption.enabled": { value: false, documented: "Default is `false`" },
        "serverSideEncryption.keyType": { value: "AWS_OWNED_CMK", documented: "Default is `AWS_OWNED_CMK`" },
    },
};
