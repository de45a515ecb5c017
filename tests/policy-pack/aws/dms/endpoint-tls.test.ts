import { dmsEndpointTls } from "../../../../policy-pack/aws/dms/endpoint-tls";
import { describeRule } from "../../describe-rule";

describeRule(dmsEndpointTls, {
    required: { engineName: "postgres" },
    compliant: { sslMode: "require" },
    violating: { sslMode: "none" },
    undefined: "violates",
    others: [{ title: "an endpoint that is a service of AWS", given: { engineName: "kinesis" }, expect: "passes" }],
});
