import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { rdsActivityStream } from "./types";

/** A database activity stream is encrypted with a customer's key. */
export const rdsActivityStreamCmk = resourceRule({
    id: "aws-rds-activity-stream-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every database activity stream is encrypted with a customer-managed key.",
    risk: "The stream holds statements with data in them, and AWS takes no key of its own for it.",
    remediation: {
        property: "Set kmsKeyId to the ARN of an aws.kms.Key on aws.rds.ClusterActivityStream.",
    },
    page: {
        title: "Monitoring Amazon Aurora with Database Activity Streams",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.html",
    },
    types: [rdsActivityStream],
    fixClass: "replaces",
    requires: customerKey("kmsKeyId"),
});
