import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { logGroup } from "./types";

/** A log group's key is the customer's. */
export const logGroupCmk = resourceRule({
    id: "aws-log-group-cmk",
    severity: "low",
    theme: "encryption",
    proves: "Every CloudWatch log group is encrypted with a customer-managed KMS key.",
    risk: "Logs of databases hold statements and names; under AWS's own key no key policy stands between them and a reader.",
    remediation: {
        property:
            "Set kmsKeyId on aws.cloudwatch.LogGroup to the ARN of an aws.kms.Key whose policy allows its use to CloudWatch Logs.",
    },
    page: {
        title: "Encrypt log data in CloudWatch Logs using AWS Key Management Service",
        url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
    },
    types: [logGroup],
    fixClass: "person",
    requires: customerKey("kmsKeyId"),
});
