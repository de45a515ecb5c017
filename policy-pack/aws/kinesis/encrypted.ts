import type { Resource } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { kinesisStream } from "./types";

/** A stream is encrypted at rest. */
export const kinesisEncrypted = resourceRule({
    id: "aws-kinesis-encrypted",
    severity: "high",
    theme: "encryption",
    proves: "Every Kinesis stream is encrypted at rest with a KMS key.",
    risk: "Records lie in plain text on the disks of the service for as long as the stream keeps them.",
    remediation: { property: 'Set encryptionType: "KMS" and kmsKeyId on aws.kinesis.Stream.' },
    page: {
        title: "Data protection in Amazon Kinesis Data Streams",
        url: "https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html",
    },
    types: [kinesisStream],
    fixClass: "in-place",
    guards: ["encryptionType"],
    fix: { patches: encrypting },
    check: (stream) => (isEncrypted(stream) ? [] : [`encryptionType is ${stream.text("encryptionType") ?? "not set"}`]),
});

function isEncrypted(stream: Resource): boolean {
    return stream.text("encryptionType")?.toUpperCase() === "KMS";
}

/** Kinesis encrypts what is written from then on, without a break; where no key is named, with AWS's own. */
function encrypting(stream: Resource) {
    const key = stream.has("kmsKeyId") ? [] : [{ path: "kmsKeyId", value: "alias/aws/kinesis" }];
    return isEncrypted(stream) ? [] : [{ path: "encryptionType", value: "KMS" }, ...key];
}
