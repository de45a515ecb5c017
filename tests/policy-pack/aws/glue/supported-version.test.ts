import { glueSupportedVersion } from "../../../../policy-pack/aws/glue/supported-version";
import { describeRule } from "../../describe-rule";

describeRule(glueSupportedVersion, {
    compliant: { glueVersion: "3.0" },
    violating: { glueVersion: "2.0" },
    undefined: "violates",
    configured: [{ settings: { minVersion: 5 }, given: { glueVersion: "4.0" }, expect: "violates" }],
    others: [
        { title: "a version to come", given: { glueVersion: "10.0" }, expect: "passes" },
        { title: "a Python shell", given: { command: { name: "pythonshell" }, glueVersion: "1.0" }, expect: "passes" },
    ],
});
