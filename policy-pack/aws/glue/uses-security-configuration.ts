import { resourceRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { glueCrawler, glueDevEndpoint, glueJob } from "./types";

/** Jobs and crawlers name a security configuration. */
export const glueUsesSecurityConfiguration = resourceRule({
    id: "aws-glue-uses-security-configuration",
    severity: "medium",
    theme: "encryption",
    proves: "Every Glue job, crawler and development endpoint names a security configuration.",
    risk: "Without one Glue encrypts neither logs nor bookmarks with a key of the customer's.",
    remediation: {
        argument: "S3Lake names its own.",
        property: "Set securityConfiguration on aws.glue.Job, aws.glue.Crawler and aws.glue.DevEndpoint.",
    },
    page: {
        title: "Encrypting data written by AWS Glue",
        url: "https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html",
    },
    types: [glueJob, glueCrawler, glueDevEndpoint],
    fixClass: "person",
    requires: isSet("securityConfiguration"),
});
