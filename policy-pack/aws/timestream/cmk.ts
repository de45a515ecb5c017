import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { timestreamDatabase } from "./types";

/** Keys of Timestream are the customer's. */
export const timestreamCmk = resourceRule({
    id: "aws-timestream-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every Timestream database is encrypted with a customer-managed KMS key.",
    risk: "Under the key that Timestream keeps in the account no key policy of yours decides who reads the records.",
    remediation: { property: "Set kmsKeyId on aws.timestreamwrite.Database to the ARN of an aws.kms.Key." },
    page: {
        title: "Encryption at rest",
        url: "https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html",
    },
    types: [timestreamDatabase],
    fixClass: "person",
    requires: customerKey("kmsKeyId"),
});
