import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { wholeNumber } from "../../requirements/parameters";
import { glueJob } from "./types";

const minVersion = wholeNumber("minVersion", "Oldest version of Glue.", 3, { minimum: 1 });
const otherEngines = ["pythonshell", "glueray"];

/** A Spark job runs on a supported version. */
export const glueSupportedVersion = resourceRule({
    id: "aws-glue-supported-version",
    severity: "medium",
    theme: "upgrades",
    proves: "Every Glue job for Spark names at least version minVersion of Glue.",
    risk: "Versions out of support get no more patches, and one day their jobs do not start.",
    remediation: { property: "Set glueVersion on aws.glue.Job." },
    page: {
        title: "AWS Glue version support policy",
        url: "https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html",
    },
    types: [glueJob],
    unless: (job) => otherEngines.includes(job.text("command.name") ?? ""),
    fixClass: "person",
    requires: atLeast("glueVersion", minVersion),
});
