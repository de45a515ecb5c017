import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { someEntry } from "../../requirements/list";
import { all } from "../../requirements/combine";
import { redshiftServerlessWorkgroup } from "./types";

/** A serverless warehouse refuses connections without TLS. */
export const redshiftServerlessRequireSsl = resourceRule({
    id: "aws-redshift-serverless-require-ssl",
    severity: "high",
    theme: "transport",
    proves: "Every Redshift Serverless workgroup says that it refuses connections without TLS.",
    risk: "A client without TLS sends its password and its rows in plain text through the network.",
    remediation: {
        argument: "RedshiftWarehouse says so.",
        property:
            'Add { parameterKey: "require_ssl", parameterValue: "true" } to configParameters of aws.redshiftserverless.Workgroup.',
    },
    page: {
        title: "Connecting to Amazon Redshift Serverless",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html",
    },
    types: [redshiftServerlessWorkgroup],
    fixClass: "person",
    requires: someEntry(
        "configParameters",
        all(isOneOf("parameterKey", ["require_ssl"]), isOneOf("parameterValue", ["true"])),
        "configParameters does not have require_ssl = true",
    ),
});
