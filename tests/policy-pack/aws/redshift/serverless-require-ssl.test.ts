import { redshiftServerlessRequireSsl } from "../../../../policy-pack/aws/redshift/serverless-require-ssl";
import { describeRule } from "../../describe-rule";

describeRule(redshiftServerlessRequireSsl, {
    compliant: { configParameters: [{ parameterKey: "require_ssl", parameterValue: "true" }] },
    violating: { configParameters: [{ parameterKey: "require_ssl", parameterValue: "false" }] },
    undefined: "violates",
    others: [
        {
            title: "other parameters",
            given: { configParameters: [{ parameterKey: "datestyle", parameterValue: "true" }] },
            expect: "violates",
        },
    ],
});
