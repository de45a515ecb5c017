import { servicebusTls } from "../../../../policy-pack/azure/servicebus/tls";
import { describeRule } from "../../describe-rule";

describeRule(servicebusTls, {
    compliant: { minimumTlsVersion: "1.2" },
    violating: { minimumTlsVersion: "1.1" },
    undefined: "passes",
});
