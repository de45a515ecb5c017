import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { snsTopic } from "./types";

/** A topic is encrypted under the customer's key. */
export const snsEncrypted = resourceRule({
    id: "aws-sns-encrypted",
    severity: "medium",
    theme: "encryption",
    proves: "Every SNS topic is encrypted with a customer-managed KMS key.",
    risk: "Messages lie in plain text on the disks of the service, and under AWS's own key no alarm or event of another service can be published.",
    remediation: {
        property:
            "Set kmsMasterKeyId on aws.sns.Topic to an aws.kms.Key, and allow its use to the services that publish.",
    },
    page: {
        title: "Securing Amazon SNS data with server-side encryption",
        url: "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html",
    },
    types: [snsTopic],
    fixClass: "person",
    requires: customerKey("kmsMasterKeyId"),
});
