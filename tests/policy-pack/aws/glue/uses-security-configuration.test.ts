import { glueUsesSecurityConfiguration } from "../../../../policy-pack/aws/glue/uses-security-configuration";
import { glueCrawler } from "../../../../policy-pack/aws/glue/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(glueUsesSecurityConfiguration, {
    compliant: { securityConfiguration: "keys" },
    violating: { securityConfiguration: "" },
    undefined: "violates",
    unknown: "passes",
    others: [{ title: "a crawler", given: [resource(glueCrawler, {})], expect: "violates" }],
});
