import { rdsNonDefaultPort } from "../../../../policy-pack/aws/rds/non-default-port";
import { describeRule } from "../../describe-rule";

describeRule(rdsNonDefaultPort, {
    compliant: { port: 15432 },
    violating: { port: 5432 },
    undefined: "violates",
    configured: [{ settings: { defaultPorts: ["15432"] }, given: { port: 15432 }, expect: "violates" }],
});
