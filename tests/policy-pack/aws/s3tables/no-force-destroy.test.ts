import { s3tablesNoForceDestroy } from "../../../../policy-pack/aws/s3tables/no-force-destroy";
import { describeRule } from "../../describe-rule";

describeRule(s3tablesNoForceDestroy, {
    compliant: { forceDestroy: false },
    violating: { forceDestroy: true },
    undefined: "passes",
});
