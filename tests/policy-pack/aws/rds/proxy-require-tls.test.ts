import { rdsProxyRequireTls } from "../../../../policy-pack/aws/rds/proxy-require-tls";
import { describeRule } from "../../describe-rule";

describeRule(rdsProxyRequireTls, {
    compliant: { requireTls: true },
    violating: { requireTls: false },
    undefined: "violates",
});
