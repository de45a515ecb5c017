import type { Reader } from "../../frame/reader";
import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { customerKey } from "../../requirements/customer-key";
import { all, when } from "../../requirements/combine";
import { athenaWorkgroup } from "./types";

const results = "configuration.resultConfiguration.encryptionConfiguration";
const ownStorage = (workgroup: Reader) => workgroup.flag("configuration.managedQueryResultsConfiguration.enabled");

/** Results of queries are encrypted under the customer's key. */
export const athenaWorkgroupEncrypted = resourceRule({
    id: "aws-athena-workgroup-encrypted",
    severity: "high",
    theme: "encryption",
    proves: "Every Athena workgroup that writes results to a bucket encrypts them with a customer-managed KMS key.",
    risk: "Results are copies of the data, outside of the key policy that protects it.",
    remediation: {
        argument: "S3Lake's workgroup does it.",
        property:
            'Set configuration.resultConfiguration.encryptionConfiguration of aws.athena.Workgroup with encryptionOption: "SSE_KMS" and kmsKeyArn.',
    },
    page: {
        title: "Encrypting Athena query results stored in Amazon S3",
        url: "https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html",
    },
    types: [athenaWorkgroup],
    unless: (workgroup) =>
        (workgroup.text("configuration.engineVersion.selectedEngineVersion") ?? "").startsWith("PySpark"),
    fixClass: "person",
    requires: when(
        (workgroup) => !ownStorage(workgroup),
        all(isOneOf(`${results}.encryptionOption`, ["SSE_KMS", "CSE_KMS"]), customerKey(`${results}.kmsKeyArn`)),
    ),
});
