import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { athenaWorkgroup } from "./types";

/** A workgroup's settings win over its clients'. */
export const athenaWorkgroupEnforced = resourceRule({
    id: "aws-athena-workgroup-enforced",
    severity: "medium",
    theme: "encryption",
    proves: "Every Athena workgroup overrides the settings of its clients.",
    risk: "A client writes its results unencrypted, or to a bucket of its own.",
    remediation: {
        argument: "S3Lake's workgroup does it.",
        property: "Set configuration.enforceWorkgroupConfiguration: true on aws.athena.Workgroup, or leave it out.",
    },
    page: {
        title: "Override client-side settings",
        url: "https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html",
    },
    types: [athenaWorkgroup],
    fixClass: "in-place",
    requires: isTrue("configuration.enforceWorkgroupConfiguration"),
});
